package org.throughline.ballot.round;

import static org.throughline.ballot.round.RoundState.CLOSING;
import static org.throughline.ballot.round.RoundState.DRAFT;
import static org.throughline.ballot.round.RoundState.OPEN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.seal.SealContext;
import org.throughline.dialogue.key.ScopeId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * One round of voting: its title and deadline, the {@link RoundTerms} announced for it and the {@link RoundLifeCycle} it takes. What was
 * announced at the opening does not change afterwards, but for the deadline, which is moved by notices to everybody.
 */
@Entity
@Table(name = "ballot_round")
public class Round {

    @Id
    private UUID id;

    @Column(name = "series_id")
    private UUID series;

    @Column(name = "workshop_id")
    private @Nullable UUID workshop;

    private int number;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_ja")
    private String titleJa;

    private Instant deadline;

    @Embedded
    private RoundTerms terms;

    @Embedded
    private RoundLifeCycle lifeCycle;

    @Column(name = "key_id")
    private UUID key;

    @Column(name = "tally_hash")
    private byte @Nullable [] tallyHash;

    @Version
    private long version;

    protected Round() {}

    /** @param workshop whose people vote; null if those of the whole series do */
    public Round(UUID series, @Nullable UUID workshop, int number, NewRound given) {
        this.id = given.id().value();
        this.series = series;
        this.workshop = workshop;
        this.number = number;
        this.key = UUID.randomUUID();
        this.lifeCycle = RoundLifeCycle.draft();
        take(given);
    }

    /**
     * Changes a draft.
     *
     * @throws Refusal.Stale if somebody else changed it since
     */
    public void revise(NewRound given, long seen) {
        mustBeDraft();
        if (seen != version) {
            throw new Refusal.Stale(version, titleEn + "\n" + titleJa);
        }
        take(given);
    }

    /** @throws Refusal.NotNow if it is no draft any more, or somebody changed it since it was read */
    public void mustBeDraft(long seen) {
        mustBeDraft();
        mustBeSeen(seen);
    }

    /** Takes ballots from now on. */
    public void open(Instant now, Conditions conditions, List<BallotQuestion> questions) {
        lifeCycle.must(DRAFT, "round.notDraft");
        if (!deadline.isAfter(now)) {
            throw new Refusal.Invalid(Map.of("deadline", "past"));
        }
        terms.fix(new RoundId(id), conditions, questions);
        lifeCycle.open(now);
    }

    /** Hands were shown and counted in the room: it is over when it is recorded. */
    public void record(Instant now, DisclosureRule limits, List<BallotQuestion> questions, byte[] hash) {
        lifeCycle.must(DRAFT, "round.notDraft");
        terms.fix(new RoundId(id), Conditions.ofHands(limits), questions);
        lifeCycle.open(now);
        lifeCycle.beginClosing(now);
        lifeCycle.close();
        tallyHash = hash;
    }

    /** Puts the deadline off, also that of a suspended round, so that nobody loses the time that it stood still. */
    public void extend(Instant later, long seen) {
        if (!lifeCycle.mayTakeBallots()) {
            throw new Refusal.NotNow("round.notOpen");
        }
        mustBeSeen(seen);
        if (!later.isAfter(deadline)) {
            throw new Refusal.Invalid(Map.of("deadline", "notLater"));
        }
        deadline = later;
    }

    /** @throws Refusal.NotNow unless it takes ballots */
    public void mustBeOpen(long seen) {
        lifeCycle.must(OPEN, "round.notOpen");
        mustBeSeen(seen);
    }

    /**
     * Brings the deadline forward by a notice that goes out now. Whoever relied on the old one is shut out unless they
     * see it, so it goes out no later than was announced at the opening.
     *
     * @param ahead from the notice to the new deadline
     * @return the new deadline
     */
    public Instant bringForward(Duration ahead, Instant now, long seen) {
        mustBeOpen(seen);
        if (ahead.compareTo(terms.closeNotice()) < 0) {
            throw new Refusal.Invalid(Map.of("minutes", "noticeTooShort"));
        }
        Instant sooner = now.plus(ahead);
        if (!sooner.isBefore(deadline)) {
            throw new Refusal.Invalid(Map.of("minutes", "notSooner"));
        }
        deadline = sooner;
        return sooner;
    }

    /** Takes no ballot any more. */
    public void beginClosing(Instant now) {
        lifeCycle.beginClosing(now);
    }

    /** @throws Refusal.NotNow unless the deadline has passed, or it was closed; closing twice is closing once */
    public void refuseUnlessOver(Instant now) {
        switch (lifeCycle.state()) {
            case OPEN -> {
                if (!isDue(now)) {
                    throw new Refusal.NotNow("round.notDue");
                }
            }
            case CLOSING, CLOSED -> {}
            case DRAFT -> throw new Refusal.NotNow("round.notOpen");
            case SUSPENDED -> throw new Refusal.NotNow("round.suspended");
            case VOID -> throw new Refusal.NotNow("round.void");
        }
    }

    /** What is told has been stored. */
    public void counted(byte[] hash) {
        lifeCycle.must(CLOSING, "round.notClosing");
        tallyHash = hash;
    }

    /** Ballots and keys are gone. */
    public void closed() {
        lifeCycle.close();
    }

    /** Stops the round where it is. */
    public void suspend(Trouble why) {
        lifeCycle.suspend(why);
    }

    /** Goes on where it stopped. */
    public void resume(long seen) {
        mustBeSeen(seen);
        lifeCycle.resume();
    }

    /** Gives the round up. */
    public void annul(long seen) {
        mustBeSeen(seen);
        lifeCycle.annul();
    }

    public boolean is(RoundState wanted) {
        return lifeCycle.is(wanted);
    }

    public boolean isDue(Instant now) {
        return !deadline.isAfter(now);
    }

    public boolean isCounted() {
        return tallyHash != null;
    }

    public boolean isCountedAs(byte[] hash) {
        return tallyHash != null && MessageDigest.isEqual(tallyHash, hash);
    }

    /** Whether these are the questions, under the terms, with which the round opened. */
    public boolean asks(List<BallotQuestion> questions, Bilingual languageNote) {
        return terms.hold(new RoundId(id), questions, languageNote);
    }

    public RoundId id() {
        return new RoundId(id);
    }

    public SeriesId series() {
        return new SeriesId(series);
    }

    /** Whose people vote: a workshop, or the whole series. */
    public ScopeId scope() {
        return new ScopeId(workshop == null ? series : workshop);
    }

    /** Whether the people of the whole series vote, each once. */
    public boolean isOfWholeSeries() {
        return workshop == null;
    }

    public UUID key() {
        return key;
    }

    public Bilingual title() {
        return new Bilingual(titleEn, titleJa);
    }

    public Announcement announcement() {
        return terms.announcement();
    }

    public SealContext contextOf(Voter voter) {
        return new SealContext(key, terms.hash(), id, voter.id(), voter.side(), voter.sector());
    }

    public RoundSummary summary() {
        return new RoundSummary(
                new RoundId(id),
                number,
                title(),
                lifeCycle.state(),
                announcement(),
                new RoundSummary.Moments(deadline, terms.closeNotice(), lifeCycle.openedAt(), lifeCycle.closedAt()),
                lifeCycle.trouble(),
                version);
    }

    private void take(NewRound given) {
        titleEn = given.title().en();
        titleJa = given.title().ja();
        deadline = given.deadline();
        terms = new RoundTerms(given);
    }

    private void mustBeDraft() {
        if (is(OPEN)) {
            throw new Refusal.NotNow("round.isOpen");
        }
        lifeCycle.must(DRAFT, "round.notDraft");
    }

    /** For what is done to it and writes nothing: there are no two texts to compare. */
    private void mustBeSeen(long seen) {
        if (seen != version) {
            throw new Refusal.NotNow("changed");
        }
    }
}
