package org.throughline.instrument.exchange;

import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Marker;
import org.throughline.instrument.outline.ProvisionKind;

/** A provision that is being read: its number as printed, and its words so far. */
final class OpenProvision {

    final int depth;
    final ProvisionKind kind;
    final @Nullable String number;
    final @Nullable Integer level;
    final StringBuilder printed = new StringBuilder();
    final StringBuilder words = new StringBuilder();
    boolean written;

    OpenProvision(int depth, ProvisionKind kind, @Nullable String number, @Nullable Integer level) {
        this.depth = depth;
        this.kind = kind;
        this.number = number;
        this.level = level;
    }

    /** As it was given, or as the number that is printed is read. */
    @Nullable
    String number() {
        if (number != null || printed.isEmpty()) {
            return number;
        }
        String words = printed.toString().strip();
        return Marker.readings(words + " x").stream()
                .findFirst()
                .map(Marker::printed)
                .orElse(words);
    }
}
