package org.throughline.instrument.outline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which provision of one text corresponds to which of another: that of the same eId, unless a person has said otherwise.
 * What is said of a provision holds for what stands under it too, as long as nothing else is said of that.
 */
public final class Correspondence {

    private final Set<String> here;
    private final Set<String> there;
    private final Map<String, Optional<String>> forth = new HashMap<>();
    private final Map<String, Optional<String>> back = new HashMap<>();

    /**
     * What a person said of two provisions, by eId.
     *
     * @param here null: that {@code there} has no counterpart
     * @param there null: that {@code here} has none
     */
    public record Pair(@Nullable String here, @Nullable String there) {

        /** The same as the other text sees it. */
        public Pair turned() {
            return new Pair(there, here);
        }
    }

    /**
     * @param here the eIds of one text
     * @param there those of the other
     */
    public Correspondence(Collection<String> here, Collection<String> there, List<Pair> pairs) {
        this.here = new HashSet<>(here);
        this.there = new HashSet<>(there);
        for (Pair pair : pairs) {
            if (pair.here() != null) {
                forth.put(pair.here(), Optional.ofNullable(pair.there()));
            }
            if (pair.there() != null) {
                back.put(pair.there(), Optional.ofNullable(pair.here()));
            }
        }
    }

    /** The provision of the other text that corresponds to one of this; empty if none does. */
    public Optional<String> there(String eId) {
        return counterpart(eId, forth, back, there);
    }

    /** The provision of this text that corresponds to one of the other. */
    public Optional<String> here(String eId) {
        return counterpart(eId, back, forth, here);
    }

    /** Whether a person has spoken of this very provision of this text. */
    public boolean isByHand(String eId) {
        return forth.containsKey(eId);
    }

    /** Whether a person has spoken of this very provision of the other text. */
    public boolean isByHandThere(String eId) {
        return back.containsKey(eId);
    }

    /** Both ways have to lead to each other: else a provision would have two counterparts. */
    private static Optional<String> counterpart(
            String eId, Map<String, Optional<String>> way, Map<String, Optional<String>> wayBack, Set<String> known) {
        return follow(eId, way)
                .filter(known::contains)
                .filter(found -> follow(found, wayBack).filter(eId::equals).isPresent());
    }

    private static Optional<String> follow(String eId, Map<String, Optional<String>> way) {
        for (int end = eId.length(); end > 0; end = eId.lastIndexOf("__", end - 1)) {
            Optional<String> said = way.get(eId.substring(0, end));
            if (said != null) {
                String rest = eId.substring(end);
                return said.map(prefix -> prefix + rest);
            }
        }
        return Optional.of(eId);
    }
}
