package org.throughline.publication;

import java.util.UUID;
import org.throughline.platform.Happened;

/** What is done to an edition of a report. */
public sealed interface ReportEvent extends Happened {

    UUID edition();

    @Override
    default Affected affected() {
        return new Affected("edition", edition());
    }

    record ReportBrought(UUID series, UUID edition) implements ReportEvent {}

    record ReportKept(UUID series, UUID edition) implements ReportEvent {}

    record ReportDiscarded(UUID series, UUID edition) implements ReportEvent {}

    record ReportWithdrawn(UUID series, UUID edition) implements ReportEvent {}
}
