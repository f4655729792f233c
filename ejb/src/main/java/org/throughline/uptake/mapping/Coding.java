package org.throughline.uptake.mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.key.CodingId;

/** What one person found in the whole text. Open until its coder finishes; what is finished changes only when reopened. */
@Entity
public class Coding {

    /** The slot of an adjudicator's own result. */
    static final short OWN_RESULT = 3;

    @Id
    private UUID id;

    @Column(name = "mapping_id")
    private UUID mapping;

    private short slot;
    private UUID coder;

    @Enumerated(EnumType.STRING)
    private Uptake uptake = Uptake.NOT_ASSESSED;

    @Enumerated(EnumType.STRING)
    private @Nullable Confidence confidence;

    private String note = "";
    private boolean done;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    /** The authentic languages in which the coder has read the text. */
    @ElementCollection
    @CollectionTable(name = "authentic_check", joinColumns = @JoinColumn(name = "coding_id"))
    @Column(name = "language")
    private Set<String> read = new HashSet<>();

    @Version
    private long version;

    protected Coding() {}

    public Coding(CodingId id, UUID mapping, int slot, UUID coder) {
        this.id = id.value();
        this.mapping = mapping;
        this.slot = (short) slot;
        this.coder = coder;
    }

    /**
     * Takes the coder's judgement of the whole.
     *
     * @throws Refusal.Stale if it is not the version that the coder looked at
     */
    public void judge(Judgement judgement, long seen) {
        refuseDone();
        if (seen != version) {
            throw new Refusal.Stale(version, note);
        }
        uptake = judgement.uptake();
        confidence = judgement.confidence();
        note = judgement.note();
        read.clear();
        judgement.read().stream().map(Language::code).forEach(read::add);
    }

    public void finish(Instant now) {
        if (!done) {
            done = true;
            doneAt = now;
        }
    }

    public void reopen() {
        done = false;
        doneAt = null;
    }

    /** The first coder has given the unit back: the second becomes the first. */
    public void moveUp() {
        slot = 1;
    }

    /** The judgement of this coding as the beginning of an adjudicator's own. */
    public Coding copy(CodingId newId, UUID adjudicator) {
        Coding copy = new Coding(newId, mapping, OWN_RESULT, adjudicator);
        copy.uptake = uptake;
        copy.confidence = confidence;
        return copy;
    }

    /** @throws Refusal.NotNow if its coder has finished */
    public void refuseDone() {
        if (done) {
            throw new Refusal.NotNow("coding.done");
        }
    }

    public CodingId id() {
        return new CodingId(id);
    }

    UUID mapping() {
        return mapping;
    }

    public short slot() {
        return slot;
    }

    UUID coder() {
        return coder;
    }

    public Uptake uptake() {
        return uptake;
    }

    public boolean isDone() {
        return done;
    }

    /** Whether it is the adjudicator's own result and not one of the two. */
    public boolean isOwnResult() {
        return slot == OWN_RESULT;
    }

    public boolean isBy(UUID person) {
        return coder.equals(person);
    }
}
