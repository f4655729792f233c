package org.throughline.uptake;

import java.util.UUID;
import org.throughline.platform.Happened;

/** What staff do in coding a recommendation against an instrument. What is written down names the mapping and no more. */
public sealed interface UptakeEvent extends Happened {

    UUID mapping();

    @Override
    default Affected affected() {
        return new Affected("mapping", mapping());
    }

    record CodingBegun(UUID series, UUID mapping) implements UptakeEvent {}

    record CodingGivenBack(UUID series, UUID mapping) implements UptakeEvent {}

    record CodingFinished(UUID series, UUID mapping) implements UptakeEvent {}

    record CodingResumed(UUID series, UUID mapping) implements UptakeEvent {}

    record SuggestionAccepted(UUID series, UUID mapping) implements UptakeEvent {}

    record SuggestionRejected(UUID series, UUID mapping) implements UptakeEvent {}

    record MappingAdjudicated(UUID series, UUID mapping) implements UptakeEvent {}

    record MappingReopened(UUID series, UUID mapping) implements UptakeEvent {}

    record MappingPublished(UUID series, UUID mapping) implements UptakeEvent {}

    record MappingRetracted(UUID series, UUID mapping) implements UptakeEvent {}

    record MappingClaimed(UUID series, UUID mapping) implements UptakeEvent {}

    record MappingIllustrated(UUID series, UUID mapping) implements UptakeEvent {}

    record MappingExampleRemoved(UUID series, UUID mapping) implements UptakeEvent {}

    record RecheckQuotedAgain(UUID series, UUID mapping) implements UptakeEvent {}

    record RecheckKept(UUID series, UUID mapping) implements UptakeEvent {}

    record RecheckConfirmed(UUID series, UUID mapping) implements UptakeEvent {}
}
