package org.throughline.web.ballot.standing;

import org.throughline.HasCode;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.box.Halt;
import org.throughline.ballot.desk.RoundHome;
import org.throughline.ballot.result.RoundResult;
import org.throughline.ballot.result.RoundsOfSeries;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.round.Trouble;

/** Where a round stands, told apart by what its readers can rely on ({@code phase.<code>.*} in the message bundles). */
public enum Phase implements HasCode {
    /** Seen by its convenors only. */
    DRAFT,
    /** Taking ballots. */
    OPEN,
    /** Its deadline has passed; it is closed within the minute, or being closed. */
    OVER,
    /** Closed: counted, or its ballots destroyed unread. */
    CLOSED,
    /** A show of hands, recorded; there never was a ballot. */
    HANDS,
    /** Suspended before its deadline, and may go on. */
    PAUSED,
    /** Suspended after its deadline, and may go on to be counted. */
    STUCK,
    /** Suspended, and will not go on. */
    BROKEN,
    /** Given up uncounted. */
    VOID;

    public static Phase of(Halt halt) {
        return of(halt.state(), true, false, halt.mayGoOn(), halt.over());
    }

    public static Phase of(RoundHome home) {
        var round = home.round();
        return of(
                round.state(),
                home.due(),
                home.questions().stream().anyMatch(question -> question.kind() == QuestionKind.SHOW_OF_HANDS),
                round.trouble() == Trouble.KEY_MISSING,
                round.moments().closedAt() != null);
    }

    public static Phase of(RoundResult result) {
        var round = result.round();
        return of(
                round.state(),
                result.due(),
                result.questions().stream().anyMatch(question -> question.kind() == QuestionKind.SHOW_OF_HANDS),
                round.trouble() == Trouble.KEY_MISSING,
                round.moments().closedAt() != null);
    }

    public static Phase of(RoundsOfSeries.Line line) {
        var round = line.round();
        return of(
                round.state(),
                line.due(),
                line.byHands(),
                round.trouble() == Trouble.KEY_MISSING,
                round.moments().closedAt() != null);
    }

    @Override
    public String code() {
        return HasCode.plain(this);
    }

    /** Whether something went wrong that the reader has to know of. */
    public boolean isTrouble() {
        return this == PAUSED || this == STUCK || this == BROKEN || this == VOID;
    }

    /** Whether its line says when, and not only that nothing is taken. */
    public boolean hasDate() {
        return this != VOID;
    }

    /**
     * @param due whether the deadline of an open round has passed
     * @param byHands whether no ballots were asked for
     * @param mayGoOn whether a suspended round can go on
     * @param over whether it stopped taking ballots for good before it was suspended
     */
    static Phase of(RoundState state, boolean due, boolean byHands, boolean mayGoOn, boolean over) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case OPEN -> due ? OVER : OPEN;
            case CLOSING -> OVER;
            case CLOSED -> byHands ? HANDS : CLOSED;
            case SUSPENDED -> suspended(mayGoOn, over);
            case VOID -> VOID;
        };
    }

    private static Phase suspended(boolean mayGoOn, boolean over) {
        if (!mayGoOn) {
            return BROKEN;
        }
        return over ? STUCK : PAUSED;
    }
}
