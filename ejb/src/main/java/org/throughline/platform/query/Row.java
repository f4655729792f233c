package org.throughline.platform.query;

import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.HasCode;

/**
 * One row of a native statement, read by the names of its columns. Both databases differ in the types of small numbers and
 * of truth; here they are the same. Every column is to be read, whatever the others hold: what a statement fetches and
 * nobody reads is a fault, as is a name that it does not have. Of one thread.
 */
public final class Row {

    private final Map<String, @Nullable Object> columns;
    private final Set<String> unread;

    Row(Map<String, @Nullable Object> columns) {
        this.columns = columns;
        this.unread = new LinkedHashSet<>(columns.keySet());
    }

    /** A key of sixteen bytes. */
    public UUID key(String column) {
        return wanted(column, keyOrNull(column));
    }

    /** A key of one kind: {@code row.key("id", RoundId::new)}. */
    public <K> K key(String column, Function<UUID, K> kind) {
        return kind.apply(key(column));
    }

    public @Nullable UUID keyOrNull(String column) {
        byte[] key = bytesOrNull(column);
        if (key == null) {
            return null;
        }
        ByteBuffer halves = ByteBuffer.wrap(key);
        return new UUID(halves.getLong(), halves.getLong());
    }

    public <K> @Nullable K keyOrNull(String column, Function<UUID, K> kind) {
        UUID key = keyOrNull(column);
        return key == null ? null : kind.apply(key);
    }

    public byte[] bytes(String column) {
        return wanted(column, bytesOrNull(column));
    }

    public byte @Nullable [] bytesOrNull(String column) {
        return switch (value(column)) {
            case null -> null;
            case byte[] bytes -> bytes;
            case Object other -> throw ColumnMismatch.other(column, other, "bytes");
        };
    }

    public String text(String column) {
        return wanted(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        Object value = value(column);
        return value == null ? null : value.toString();
    }

    public String textOrEmpty(String column) {
        String text = textOrNull(column);
        return text == null ? "" : text;
    }

    /** The value whose code stands there. */
    public <T extends Enum<T> & HasCode> T constant(String column, Class<T> type) {
        return HasCode.of(type, text(column));
    }

    public <T extends Enum<T> & HasCode> @Nullable T constantOrNull(String column, Class<T> type) {
        String code = textOrNull(column);
        return code == null ? null : HasCode.of(type, code);
    }

    public int number(String column) {
        return Math.toIntExact(longNumber(column));
    }

    public long longNumber(String column) {
        return switch (value(column)) {
            case null -> throw ColumnMismatch.absent(column);
            case Number number -> number.longValue();
            case Object other -> throw ColumnMismatch.other(column, other, "number");
        };
    }

    /** Whether it is true; a comparison with nothing is not. */
    public boolean flag(String column) {
        return switch (value(column)) {
            case null -> false;
            case Boolean flag -> flag;
            case Number number -> number.longValue() != 0;
            case Object other -> throw ColumnMismatch.other(column, other, "flag");
        };
    }

    /** A moment in UTC. */
    public Instant instant(String column) {
        return wanted(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        return switch (value(column)) {
            case null -> null;
            case Instant instant -> instant;
            case Timestamp timestamp -> timestamp.toInstant();
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            case Object other -> throw ColumnMismatch.other(column, other, "instant");
        };
    }

    public LocalDate date(String column) {
        return wanted(column, dateOrNull(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return switch (value(column)) {
            case null -> null;
            case LocalDate date -> date;
            case Date date -> date.toLocalDate();
            case Object other -> LocalDate.parse(other.toString());
        };
    }

    /** @throws ColumnMismatch if a column has not been read */
    void refuseUnread() {
        if (!unread.isEmpty()) {
            throw ColumnMismatch.unread(unread);
        }
    }

    private @Nullable Object value(String column) {
        if (!columns.containsKey(column)) {
            throw ColumnMismatch.unknown(column, columns.keySet());
        }
        unread.remove(column);
        return columns.get(column);
    }

    private static <T> T wanted(String column, @Nullable T value) {
        if (value == null) {
            throw ColumnMismatch.absent(column);
        }
        return value;
    }
}
