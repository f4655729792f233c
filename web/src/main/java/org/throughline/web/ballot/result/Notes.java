package org.throughline.web.ballot.result;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.disclosure.Disclosed;
import org.throughline.disclosure.Released;

/** How to read the figures of a page: why some are bounds, each reason once. */
public final class Notes {

    private Notes() {}

    /** Keys of the sentences. */
    public static List<String> on(Collection<Disclosed> told) {
        return told.stream()
                .flatMap(all -> Stream.concat(Stream.of(all.total()), all.groups().values().stream()))
                .flatMap(released -> Stream.ofNullable(key(released)))
                .distinct()
                .toList();
    }

    private static @Nullable String key(Released released) {
        return switch (released) {
            case Released.NearlyAll nearly -> "released.nearlyAll.why";
            case Released.Bounded bounded -> "released.bounded.why";
            case Released.Quartiles quartiles -> "released.quartiles.why";
            case Released.Approvals approvals -> "released.approvals.why";
            case Released.Exact exact -> null;
            case Released.Withheld withheld -> null;
        };
    }
}
