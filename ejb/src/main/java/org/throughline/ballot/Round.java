package org.throughline.ballot;

import static org.throughline.ballot.RoundState.CLOSED;
import static org.throughline.ballot.RoundState.CLOSING;
import static org.throughline.ballot.RoundState.DRAFT;
import static org.throughline.ballot.RoundState.OPEN;
import static org.throughline.ballot.RoundState.SUSPENDED;
import static org.throughline.ballot.RoundState.VOID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.seal.SealContext;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * One round of voting. It is drafted, opened, closed and counted; or it is suspended when its key is missing or its box
 * was tampered with, and then resumed or annulled. What was announced at the opening does not change afterwards, but for
 * the deadline, which may be put off.
 */
@Entity
@Table(name = "ballot_round")
public class Round {

    @Id
    private UUID id;

    @Column(name = "workshop_id")
    private UUID workshop;

    private int number;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_ja")
    private String titleJa;

    private String state;

    @Column(name = "by_side")
    private boolean bySide;

    private String audience;

    @Column(name = "minimum_cast")
    private int minimumCast;

    private Instant deadline;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "key_id")
    private UUID key;

    @Column(name = "questions_hash")
    private byte @Nullable [] questionsHash;

    @Column(name = "tally_hash")
    private byte @Nullable [] tallyHash;

    private @Nullable String trouble;

    @Version
    private long version;

    protected Round() {}

    Round(UUID workshop, int number, NewRound given) {
        this.id = given.id();
        this.workshop = workshop;
        this.number = number;
        this.key = UUID.randomUUID();
        this.state = DRAFT.code();
        this.minimumCast = DisclosureRule.FLOOR.minimumCast();
        take(given);
    }

    /** Changes a draft. */
    void revise(NewRound given, long seen) {
        mustBeDraft(seen);
        take(given);
    }

    void mustBeDraft(long seen) {
        if (is(OPEN)) {
            throw new Refusal.NotNow("round.isOpen");
        }
        must(DRAFT, "round.notDraft");
        mustBeSeen(seen);
    }

    /** Takes ballots from now on. */
    void open(Instant now, DisclosureRule limits, List<BallotQuestion> questions) {
        must(DRAFT, "round.notDraft");
        if (!deadline.isAfter(now)) {
            throw new Refusal.Invalid(Map.of("deadline", "past"));
        }
        state = OPEN.code();
        openedAt = now;
        minimumCast = limits.minimumCast();
        questionsHash = QuestionsHash.of(id, announcement(), questions);
    }

    /** Puts the deadline off. It is never brought forward: who relied on it would be shut out. */
    void extend(Instant later, long seen) {
        must(OPEN, "round.notOpen");
        mustBeSeen(seen);
        if (!later.isAfter(deadline)) {
            throw new Refusal.Invalid(Map.of("deadline", "notLater"));
        }
        deadline = later;
    }

    /** Takes no ballot any more. */
    void beginClosing(Instant now) {
        must(OPEN, "round.notOpen");
        state = CLOSING.code();
        closedAt = now;
    }

    /** @throws Refusal.NotNow unless the round is open, or was closed; closing twice is closing once */
    void refuseUnlessOpened() {
        switch (RoundState.of(state)) {
            case OPEN, CLOSING, CLOSED -> {}
            case DRAFT -> throw new Refusal.NotNow("round.notOpen");
            case SUSPENDED -> throw new Refusal.NotNow("round.suspended");
            case VOID -> throw new Refusal.NotNow("round.void");
        }
    }

    /** What is told has been stored. */
    void counted(byte[] hash) {
        must(CLOSING, "round.notClosing");
        tallyHash = hash;
    }

    /** Ballots and keys are gone. */
    void closed() {
        must(CLOSING, "round.notClosing");
        state = CLOSED.code();
    }

    /** Stops the round where it is. */
    void suspend(Trouble why) {
        if (!is(OPEN) && !is(CLOSING)) {
            throw new Refusal.NotNow("round.notOpen");
        }
        state = SUSPENDED.code();
        trouble = why.code();
    }

    /** Goes on where it stopped. */
    void resume() {
        must(SUSPENDED, "round.notSuspended");
        if (!Trouble.KEY_MISSING.code().equals(trouble)) {
            throw new Refusal.NotNow("round.notResumable");
        }
        state = closedAt == null ? OPEN.code() : CLOSING.code();
        trouble = null;
    }

    /** Gives the round up. */
    void annul() {
        must(SUSPENDED, "round.notSuspended");
        state = VOID.code();
    }

    boolean is(RoundState wanted) {
        return state.equals(wanted.code());
    }

    boolean isDue(Instant now) {
        return !deadline.isAfter(now);
    }

    boolean isCounted() {
        return tallyHash != null;
    }

    boolean isCountedAs(byte[] hash) {
        return tallyHash != null && MessageDigest.isEqual(tallyHash, hash);
    }

    /** Whether these are the questions, under the terms, with which the round opened. */
    boolean asks(List<BallotQuestion> questions) {
        return questionsHash != null
                && MessageDigest.isEqual(questionsHash, QuestionsHash.of(id, announcement(), questions));
    }

    UUID id() {
        return id;
    }

    UUID workshop() {
        return workshop;
    }

    UUID key() {
        return key;
    }

    Bilingual title() {
        return new Bilingual(titleEn, titleJa);
    }

    Announcement announcement() {
        return new Announcement(bySide, Audience.of(audience), DisclosureRule.FLOOR.raisedTo(minimumCast));
    }

    SealContext contextOf(UUID voter) {
        if (questionsHash == null) {
            throw new IllegalStateException("nothing is sealed before the opening");
        }
        return new SealContext(key, questionsHash, id, voter);
    }

    RoundSummary summary() {
        return new RoundSummary(
                id,
                number,
                title(),
                RoundState.of(state),
                announcement(),
                deadline,
                openedAt,
                closedAt,
                trouble == null ? null : Trouble.of(trouble),
                version);
    }

    private void take(NewRound given) {
        titleEn = given.title().en();
        titleJa = given.title().ja();
        deadline = given.deadline();
        bySide = given.bySide();
        audience = given.audience().code();
    }

    private void must(RoundState wanted, String otherwise) {
        if (!is(wanted)) {
            throw new Refusal.NotNow(otherwise);
        }
    }

    private void mustBeSeen(long seen) {
        if (seen != version) {
            throw new Refusal.Stale(version, titleEn + "\n" + titleJa);
        }
    }
}
