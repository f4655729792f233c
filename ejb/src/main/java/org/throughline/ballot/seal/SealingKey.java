package org.throughline.ballot.seal;

/** What a node needs to take a ballot in: the round's public key, and the secret under which rows are authenticated. */
public final class SealingKey {

    private final byte[] publicKey;
    private final byte[] secret;

    public SealingKey(byte[] publicKey, byte[] secret) {
        this.publicKey = publicKey.clone();
        this.secret = secret.clone();
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] secret() {
        return secret.clone();
    }
}
