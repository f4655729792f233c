package org.throughline.deliberation.view;

import java.util.UUID;
import org.throughline.platform.Happened;

/** What is done to a view. */
public sealed interface ViewEvent extends Happened {

    UUID view();

    @Override
    default Affected affected() {
        return new Affected("view", view());
    }

    record ViewDrafted(UUID series, UUID view) implements ViewEvent {}

    record ViewTakenOver(UUID series, UUID view) implements ViewEvent {}

    record ViewRevised(UUID series, UUID view) implements ViewEvent {}

    record ViewCirculated(UUID series, UUID view) implements ViewEvent {}

    record ViewPublished(UUID series, UUID view) implements ViewEvent {}

    record ViewDiscarded(UUID series, UUID view) implements ViewEvent {}

    record ViewGivenBack(UUID series, UUID view) implements ViewEvent {}
}
