package org.throughline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a fixed set that has a code: the one word by which it is stored, sent, read back, and found among the messages.
 * An enum that is stored marks the field that holds it with {@code @EnumeratedValue}. No other place makes a code of a name.
 */
public interface HasCode {

    String code();

    /** The code of a value that has no other: its name in small letters. */
    static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The value with a code; empty if none has it. */
    static <T extends Enum<T> & HasCode> Optional<T> find(Class<T> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException if no value has this code */
    static <T extends Enum<T> & HasCode> T of(Class<T> type, @Nullable String code) {
        return find(type, code)
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no code \"" + code + '"'));
    }
}
