package org.throughline.ballot.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What a sealed ballot, or a sealed reason, is bound to. It opens in no other round, for no other voter, in no other group,
 * not as the other kind, and not if the questions or the size of the electorate were changed under it; a reason to no other
 * question.
 */
public final class SealContext {

    /** What is sealed, and how many bytes there are for it. */
    private enum Kind {
        BALLOT("throughline ballot 2", Seal.ANSWERS),
        REASON("throughline reason 2", Seal.REASON);

        private final byte[] format;
        private final int room;

        Kind(String format, int room) {
            this.format = format.getBytes(StandardCharsets.US_ASCII);
            this.room = room;
        }
    }

    private final Kind kind;
    private final UUID key;
    private final byte[] questions;
    private final UUID round;
    private final List<UUID> place;
    private final String groups;

    /**
     * @param questions hash over the questions and what was announced about them, the size of the electorate too
     * @param side of the voter, as copied at the opening
     * @param sector likewise
     */
    public SealContext(UUID key, byte[] questions, UUID round, UUID voter, String side, String sector) {
        this(Kind.BALLOT, key, questions, round, List.of(voter), side + "\n" + sector);
    }

    private SealContext(Kind kind, UUID key, byte[] questions, UUID round, List<UUID> place, String groups) {
        this.kind = kind;
        this.key = key;
        this.questions = questions.clone();
        this.round = round;
        this.place = place;
        this.groups = groups;
    }

    /** Of what the same voter gives as the reason to one question. */
    public SealContext ofReason(UUID question) {
        return new SealContext(Kind.REASON, key, questions, round, List.of(place.getFirst(), question), groups);
    }

    /** How many bytes can be sealed. */
    int room() {
        return kind.room;
    }

    /** Of the whole round. */
    byte[] info() {
        ByteBuffer info = ByteBuffer.allocate(kind.format.length + 16 + questions.length + 16);
        return put(put(info.put(kind.format), key).put(questions), round).array();
    }

    /** Of this voter with their groups, and this question if it is a reason. */
    byte[] associated() {
        byte[] named = groups.getBytes(StandardCharsets.UTF_8);
        ByteBuffer associated = ByteBuffer.allocate(16 * place.size() + named.length);
        place.forEach(id -> put(associated, id));
        return associated.put(named).array();
    }

    private static ByteBuffer put(ByteBuffer buffer, UUID id) {
        return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
