package org.throughline.dialogue.series;

import java.util.UUID;
import org.throughline.platform.Happened;

/** What convenors do to a series, to what belongs to it, and to the places of people in it. */
public sealed interface DialogueEvent extends Happened {

    @Override
    UUID series();

    /** To the series, or to something that has no key of its own. */
    sealed interface OfSeries extends DialogueEvent {

        @Override
        default Affected affected() {
            return new Affected("series", series());
        }
    }

    /** To a theme. */
    sealed interface OfTheme extends DialogueEvent {

        UUID theme();

        @Override
        default Affected affected() {
            return new Affected("theme", theme());
        }
    }

    /** To a workshop, or to somebody's place or public act there: the record of acts names nobody. */
    sealed interface OfWorkshop extends DialogueEvent {

        UUID workshop();

        @Override
        default Affected affected() {
            return new Affected("workshop", workshop());
        }
    }

    /** To a session. */
    sealed interface OfSession extends DialogueEvent {

        UUID session();

        @Override
        default Affected affected() {
            return new Affected("session", session());
        }
    }

    record SeriesFounded(UUID series) implements OfSeries {}

    record SeriesRevised(UUID series) implements OfSeries {}

    /** From now on its rounds open with a higher least number of ballots. */
    record SeriesTightened(UUID series) implements OfSeries {}

    /** From now on readers without login see it, and what it refers to. */
    record SeriesPublished(UUID series) implements OfSeries {}

    record SeriesWithdrawn(UUID series) implements OfSeries {}

    record SideAdded(UUID series) implements OfSeries {}

    record SideRenamed(UUID series) implements OfSeries {}

    record SideMoved(UUID series) implements OfSeries {}

    record SideRemoved(UUID series) implements OfSeries {}

    record ThemeAdded(UUID series, UUID theme) implements OfTheme {}

    record ThemeRenamed(UUID series, UUID theme) implements OfTheme {}

    record ThemeMoved(UUID series, UUID theme) implements OfTheme {}

    record ThemeRemoved(UUID series, UUID theme) implements OfTheme {}

    /** An administrator gave a series somebody who can convene it. */
    record ConvenorNamed(UUID series) implements OfSeries {}

    record MembershipGiven(UUID series) implements OfSeries {}

    record MembershipEnded(UUID series) implements OfSeries {}

    record WorkshopAdded(UUID series, UUID workshop) implements OfWorkshop {}

    record WorkshopRevised(UUID series, UUID workshop) implements OfWorkshop {}

    record AppearanceRecorded(UUID series, UUID workshop) implements OfWorkshop {}

    record ParticipationSet(UUID series, UUID workshop) implements OfWorkshop {}

    record ParticipationEnded(UUID series, UUID workshop) implements OfWorkshop {}

    /** People were put on the list of whom a workshop invites, or said otherwise. */
    record InviteesListed(UUID series, UUID workshop) implements OfWorkshop {}

    /** People were taken off the list, their names and addresses with them. */
    record InviteesRemoved(UUID series, UUID workshop) implements OfWorkshop {}

    /** People were invited by mail, or reminded. */
    record InvitationsSent(UUID series, UUID workshop) implements OfWorkshop {}

    /** It was noted what came of invitations. */
    record InvitationsNoted(UUID series, UUID workshop) implements OfWorkshop {}

    record SessionAdded(UUID series, UUID session) implements OfSession {}

    record SessionRevised(UUID series, UUID session) implements OfSession {}

    record SessionDeleted(UUID series, UUID session) implements OfSession {}

    record SessionRestored(UUID series, UUID session) implements OfSession {}
}
