package org.throughline.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.language.Blank;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/**
 * What was typed, and what is wrong with it. A refused form is shown again from this, so that nothing typed is lost.
 *
 * @param values field name to the values sent
 * @param faults field name to the code of its fault
 * @param refused the code of a fault that belongs to no field; null if none
 * @param arguments what fills in the sentence of {@code refused}
 */
public record Form(
        Map<String, List<String>> values,
        Map<String, String> faults,
        @Nullable String refused,
        List<Object> arguments) {

    public static Form of(HttpServletRequest request) {
        Map<String, List<String>> values = new HashMap<>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, Arrays.asList(sent)));
        return new Form(values, Map.of(), null, List.of());
    }

    /** A form in which nothing was typed. */
    public static Form blank() {
        return new Form(Map.of(), Map.of(), null, List.of());
    }

    /** The same form with why it was refused: the faults of its fields, or else what is to be said of the whole. */
    public Form refused(Refusal refusal) {
        Map<String, String> found = refusal instanceof Refusal.Invalid invalid ? invalid.faults() : Map.of();
        return new Form(values, found, found.isEmpty() ? refusal.code() : null, refusal.arguments());
    }

    /** The same refused form, the sentence on the whole filled in otherwise than the refusal has it. */
    public Form saying(Object... words) {
        return new Form(values, faults, refused, List.of(words));
    }

    /** What has to be read before this is done; empty if nothing has. */
    public List<Doubt> doubts() {
        return arguments.stream()
                .filter(Doubt.class::isInstance)
                .map(Doubt.class::cast)
                .toList();
    }

    /** The mark that says "I have read this", to be sent along with the same form. */
    public String mark() {
        return Refusal.Unconfirmed.mark(doubts());
    }

    /** The mark of what was read of this before; empty if nothing was. */
    public String read() {
        return text("confirmed");
    }

    /** The text of a field without white space around it; empty if it was not sent, or shows nothing. */
    public String text(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        return sent.isEmpty() || Blank.is(sent.getFirst())
                ? ""
                : sent.getFirst().strip();
    }

    /**
     * What a machine reads: a number, a code, an account, a date. Whoever writes Japanese may have typed it in letters of
     * full width, and whoever pasted it may have brought invisible ones along.
     */
    public String code(String name) {
        return HalfWidth.of(text(name));
    }

    /** The day of a field; null if none was given. */
    public @Nullable LocalDate date(String name) {
        return code(name).isEmpty() ? null : HalfWidth.date(name, code(name));
    }

    /** The local time of a field; null if none was given. */
    public @Nullable LocalDateTime time(String name) {
        return code(name).isEmpty() ? null : HalfWidth.time(name, code(name));
    }

    /** All that was sent under a name, such as the ticked boxes. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The fields {@code <name>En} and {@code <name>Ja}. */
    public Bilingual both(String name) {
        return new Bilingual(text(name + "En"), text(name + "Ja"));
    }

    /**
     * What was chosen of a list.
     *
     * @param of throws {@link IllegalArgumentException} for what is not on it
     * @throws Refusal.Invalid if nothing of it was chosen
     */
    public <T> T choice(String name, Function<String, T> of) {
        try {
            return of.apply(text(name));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal.Invalid(Map.of(name, "choice"));
        }
    }

    /** The key that the form carries for the record to be made. */
    public UUID key(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException forged) {
            throw new Refusal.Invalid("form");
        }
    }

    /** The same as one of its kind: {@code form.key("id", RoundId::new)}. */
    public <K> K key(String name, Function<UUID, K> kind) {
        return kind.apply(key(name));
    }

    /** The keys of all that was ticked under a name. */
    public <K> List<K> keys(String name, Function<UUID, K> kind) {
        try {
            return all(name).stream().map(UUID::fromString).map(kind).toList();
        } catch (IllegalArgumentException forged) {
            throw new Refusal.Invalid("form");
        }
    }

    /** The version on which an edit was made. */
    public long version() {
        try {
            return Long.parseLong(code("version"));
        } catch (NumberFormatException forged) {
            throw new Refusal.Invalid("form");
        }
    }

    public @Nullable String fault(String name) {
        return faults.get(name);
    }

    public boolean isRefused() {
        return refused != null || !faults.isEmpty();
    }

    /** Whether it comes back with what was typed: refused, or with something to be read first. */
    public boolean isBack() {
        return isRefused() || !doubts().isEmpty();
    }
}
