package org.throughline.ballot.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a sealed ballot is bound to. It opens in no other round, for no other voter, and not if the questions were changed
 * under it.
 */
public final class SealContext {

    private static final byte[] FORMAT = "throughline ballot 1".getBytes(StandardCharsets.US_ASCII);

    private final UUID key;
    private final byte[] questions;
    private final UUID round;
    private final UUID voter;

    /** @param questions hash over the questions and what was announced about them */
    public SealContext(UUID key, byte[] questions, UUID round, UUID voter) {
        this.key = key;
        this.questions = questions.clone();
        this.round = round;
        this.voter = voter;
    }

    /** Of the whole round. */
    byte[] info() {
        ByteBuffer info = ByteBuffer.allocate(FORMAT.length + 16 + questions.length + 16);
        return put(put(info.put(FORMAT), key).put(questions), round).array();
    }

    /** Of this voter. */
    byte[] associated() {
        return put(ByteBuffer.allocate(16), voter).array();
    }

    private static ByteBuffer put(ByteBuffer buffer, UUID id) {
        return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
