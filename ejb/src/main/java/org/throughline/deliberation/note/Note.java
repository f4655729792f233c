package org.throughline.deliberation.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.key.NoteId;
import org.throughline.refusal.Refusal;

/** One raw line of a session. Who wrote it and when is not kept, so that nobody can be told from it. */
@Entity
public class Note {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID session;

    private int line;
    private String text;
    private @Nullable String side;
    private boolean struck;

    @Version
    private long version;

    protected Note() {}

    Note(NoteId id, UUID session, int line, NoteInput input) {
        input.refuseUnfit();
        this.id = id.value();
        this.session = session;
        this.line = line;
        this.text = input.text();
        this.side = input.side();
    }

    /**
     * Replaces what the line says. Saying again what stands there changes nothing, on whichever version it was said.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else changed it since
     */
    void revise(NoteInput input, long seen) {
        if (text.equals(input.text()) && Objects.equals(side, input.side())) {
            return;
        }
        if (seen != version) {
            throw new Refusal.Stale(version, text);
        }
        input.refuseUnfit();
        text = input.text();
        side = input.side();
    }

    /**
     * Takes it out of the notes; it can be put back. Deleting twice is deleting once.
     *
     * @param seen the version that whoever deletes it saw
     * @throws Refusal.Stale if somebody else changed it since: their edit is not taken along
     */
    void strike(long seen) {
        if (struck) {
            return;
        }
        if (seen != version) {
            throw new Refusal.Stale(version, text);
        }
        struck = true;
    }

    /** Puts it back where it stood. */
    void restore() {
        struck = false;
    }

    boolean isStruck() {
        return struck;
    }

    boolean isOf(UUID anySession) {
        return session.equals(anySession);
    }

    NoteLine asLine() {
        return new NoteLine(new NoteId(id), line, text, side, version);
    }
}
