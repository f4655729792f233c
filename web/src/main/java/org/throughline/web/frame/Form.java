package org.throughline.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
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

    static Form of(HttpServletRequest request) {
        Map<String, List<String>> values = new HashMap<>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, Arrays.asList(sent)));
        return new Form(values, Map.of(), null, List.of());
    }

    /** A form in which nothing was typed. */
    public static Form blank() {
        return new Form(Map.of(), Map.of(), null, List.of());
    }

    /** The same form with the faults that the application found in it. */
    public Form refused(Refusal.Invalid refusal) {
        return new Form(
                values, refusal.faults(), refusal.faults().isEmpty() ? refusal.code() : null, refusal.arguments());
    }

    /** The same form with a fault that belongs to no field, its sentence filled in otherwise than the refusal has it. */
    public Form refused(String code, Object... with) {
        return new Form(values, Map.of(), code, List.of(with));
    }

    /** The text of a field without white space around it; empty if it was not sent. */
    public String text(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        return sent.isEmpty() ? "" : sent.getFirst().strip();
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

    /** The key that the form carries for the record to be made. */
    public UUID key(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException forged) {
            throw new Refusal.Invalid("form");
        }
    }

    /** The version on which an edit was made. */
    public long version() {
        try {
            return Long.parseLong(text("version"));
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
}
