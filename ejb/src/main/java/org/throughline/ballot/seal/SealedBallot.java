package org.throughline.ballot.seal;

/**
 * A ballot as it is stored: ciphertext of {@value #LENGTH} bytes and its authentication code of {@value #MAC_LENGTH}. A
 * reason is stored like it, and longer.
 */
public final class SealedBallot {

    public static final int LENGTH = 128;
    public static final int MAC_LENGTH = 32;

    private final byte[] bytes;
    private final byte[] mac;

    public SealedBallot(byte[] bytes, byte[] mac) {
        this.bytes = bytes.clone();
        this.mac = mac.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public byte[] mac() {
        return mac.clone();
    }
}
