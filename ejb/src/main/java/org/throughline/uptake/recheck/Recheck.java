package org.throughline.uptake.recheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.evidence.Evidence;
import org.throughline.uptake.evidence.QuoteLocation;
import org.throughline.uptake.evidence.QuoteLoss;

/**
 * A quote that a newer text does not bear out as it stands. Its coder answers: quotes the newer text, or keeps the older
 * words. In a result of two people the answer waits for another to confirm it; nobody confirms their own.
 */
@Entity
@Table(name = "recheck")
@IdClass(Recheck.Key.class)
public class Recheck {

    /** A quote and the newer text in which it was looked for. */
    public record Key(UUID evidence, UUID text) {}

    @Id
    @Column(name = "evidence_id")
    private UUID evidence;

    @Id
    @Column(name = "text_id")
    private UUID text;

    private UUID coder;

    @Enumerated(EnumType.STRING)
    private QuoteLoss loss;

    @Column(name = "found_in")
    private @Nullable String foundIn;

    @Column(name = "was_in")
    private UUID wasIn;

    @Column(name = "was_at")
    private int wasAt;

    private String was;

    @Enumerated(EnumType.STRING)
    private @Nullable RecheckAnswer answer;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    private boolean waiting = true;

    protected Recheck() {}

    Recheck(Evidence quote, ExpressionId text, UUID coder, QuoteLocation.Lost lost) {
        this.evidence = quote.id().value();
        this.text = text.value();
        this.coder = coder;
        this.loss = lost.loss();
        this.foundIn = lost.clause();
        this.wasIn = quote.expression().value();
        this.wasAt = quote.start();
        this.was = quote.exact();
    }

    /** The same for a copy of the quote in another person's coding. */
    Recheck copiedTo(Evidence quote, UUID person) {
        Recheck copy = new Recheck(quote, new ExpressionId(text), person, new QuoteLocation.Lost(loss, foundIn));
        copy.wasIn = wasIn;
        copy.wasAt = wasAt;
        copy.was = was;
        return copy;
    }

    /**
     * Takes the answer of whoever quoted.
     *
     * @param byTwo whether it stands in a result of two people, and therefore waits for another
     * @throws Refusal.NotNow if somebody else quoted, or it was answered already
     */
    void answer(UUID person, RecheckAnswer given, boolean byTwo) {
        if (!coder.equals(person)) {
            throw new Refusal.NotNow("recheck.notYours");
        }
        if (!waiting || answer != null) {
            throw new Refusal.NotNow("recheck.answered");
        }
        answer = given;
        waiting = byTwo;
    }

    /**
     * Another person has read both texts and finds that the answer is right.
     *
     * @throws Refusal.NotNow if it is not answered, or the person is the coder
     */
    void confirm(UUID person) {
        if (coder.equals(person)) {
            throw new Refusal.NotNow("recheck.yours");
        }
        if (!waiting || answer == null) {
            throw new Refusal.NotNow("recheck.noAnswer");
        }
        confirmedBy = person;
        waiting = false;
    }

    /** The text in question has itself been superseded, or nothing is settled any more that others could confirm. */
    void close() {
        waiting = false;
    }

    ExpressionId text() {
        return new ExpressionId(text);
    }

    boolean isQuotedAgain() {
        return answer == RecheckAnswer.QUOTED_AGAIN;
    }

    /** Whether the same answer of the same person has arrived already. */
    boolean has(UUID person, RecheckAnswer given) {
        return coder.equals(person) && answer == given;
    }

    boolean isConfirmedBy(UUID person) {
        return person.equals(confirmedBy);
    }
}
