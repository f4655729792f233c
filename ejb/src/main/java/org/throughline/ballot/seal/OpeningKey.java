package org.throughline.ballot.seal;

/** What the counting needs: the round's private key beside what sealed the ballots. */
public final class OpeningKey {

    private final SealingKey sealing;
    private final byte[] privateKey;

    public OpeningKey(SealingKey sealing, byte[] privateKey) {
        this.sealing = sealing;
        this.privateKey = privateKey.clone();
    }

    SealingKey sealing() {
        return sealing;
    }

    byte[] privateKey() {
        return privateKey.clone();
    }
}
