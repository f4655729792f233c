package org.throughline.ballot.round;

import static org.throughline.ballot.round.RoundState.DRAFT;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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

    @Embedded
    private RoundDeadline deadline;

    @Embedded
    private RoundTerms terms;

    @Embedded
    private RoundLifeCycle lifeCycle;

    @Column(name = "key_id")
    private UUID key;

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
        lifeCycle.mustBeDraft();
        if (seen != version) {
            throw new Refusal.Stale(version, titleEn + "\n" + titleJa);
        }
        take(given);
    }

    /** Takes ballots from now on. */
    public void open(Instant now, Conditions conditions, List<BallotQuestion> questions) {
        lifeCycle.must(DRAFT, "round.notDraft");
        deadline.mustBeAhead(now);
        terms.fix(new RoundId(id), conditions, questions);
        lifeCycle.open(now);
    }

    /** Hands were shown and counted in the room: it is over when it is recorded. */
    public void record(Instant now, DisclosureRule limits, List<BallotQuestion> questions, byte[] hash) {
        lifeCycle.must(DRAFT, "round.notDraft");
        terms.fix(new RoundId(id), Conditions.ofHands(limits), questions);
        lifeCycle.record(now, hash);
    }

    /** @throws Refusal.NotNow unless the deadline has passed, or it was closed; closing twice is closing once */
    public void refuseUnlessOver(Instant now) {
        lifeCycle.refuseUnlessOver(isDue(now));
    }

    /** As somebody saw it who now does something with it. */
    public SeenRound seen(long seen) {
        return new SeenRound(lifeCycle, deadline, terms, seen != version);
    }

    /** Where it stands, and what takes it further once its time is over. */
    public RoundLifeCycle lifeCycle() {
        return lifeCycle;
    }

    public boolean is(RoundState wanted) {
        return lifeCycle.is(wanted);
    }

    public boolean isDue(Instant now) {
        return deadline.isOver(now);
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
                new RoundSummary.Moments(
                        deadline.moment(), terms.closeNotice(), lifeCycle.openedAt(), lifeCycle.closedAt()),
                lifeCycle.trouble(),
                version);
    }

    private void take(NewRound given) {
        titleEn = given.title().en();
        titleJa = given.title().ja();
        deadline = new RoundDeadline(given.deadline());
        terms = new RoundTerms(given);
    }
}
