package org.throughline.dialogue.programme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A time as the clock on the wall shows it in a zone. Where clocks are put forward some times do not exist; where they
 * are put back some exist twice.
 */
public record WallTime(LocalDateTime local, ZoneId zone) {

    /** The moments that it names, the earlier one first: none, one or two. */
    public List<Instant> moments() {
        return zone.getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .sorted()
                .toList();
    }

    /** Whether the clocks skip it. */
    public boolean isSkipped() {
        return moments().isEmpty();
    }

    public boolean isTwice() {
        return moments().size() > 1;
    }

    /**
     * The moment that is meant.
     *
     * @param offset of the two where there are two, as {@code +11:00}; ignored where there is one
     * @return empty if the time does not exist, or exists twice and the offset says of neither
     */
    public Optional<Instant> moment(String offset) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        return valid.stream()
                .filter(each -> valid.size() == 1 || each.getId().equals(offset))
                .findFirst()
                .map(local::toInstant);
    }
}
