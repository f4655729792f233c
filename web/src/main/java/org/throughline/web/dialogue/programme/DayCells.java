package org.throughline.web.dialogue.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/**
 * The parts of a line of a day. A title in one language stands in for the other; whichever comes first, the Japanese one is
 * told by its letters. What is called by the name of a kind is of that kind, if nothing else is said.
 */
record DayCells(DayHours hours, Bilingual title, String room, SessionKind kind) {

    private static final Pattern PARTS = Pattern.compile("[\\t|｜]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private static final Map<String, SessionKind> WORDS = Map.ofEntries(
            Map.entry("session", SessionKind.SESSION),
            Map.entry("セッション", SessionKind.SESSION),
            Map.entry("break", SessionKind.BREAK),
            Map.entry("coffee", SessionKind.BREAK),
            Map.entry("coffee break", SessionKind.BREAK),
            Map.entry("tea break", SessionKind.BREAK),
            Map.entry("休憩", SessionKind.BREAK),
            Map.entry("meal", SessionKind.MEAL),
            Map.entry("lunch", SessionKind.MEAL),
            Map.entry("dinner", SessionKind.MEAL),
            Map.entry("食事", SessionKind.MEAL),
            Map.entry("昼食", SessionKind.MEAL),
            Map.entry("夕食", SessionKind.MEAL),
            Map.entry("visit", SessionKind.VISIT),
            Map.entry("site visit", SessionKind.VISIT),
            Map.entry("視察", SessionKind.VISIT),
            Map.entry("見学", SessionKind.VISIT));

    /** @throws Refusal.Invalid with one fault */
    static DayCells of(String typed) {
        List<String> parts = new ArrayList<>(
                Arrays.stream(PARTS.split(typed, -1)).map(String::strip).toList());
        DayHours hours = DayHours.at(parts.getFirst());
        String after = parts.removeFirst().substring(hours.length()).strip();
        if (!after.isEmpty()) {
            parts.addFirst(after);
        }
        while (!parts.isEmpty() && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        if (parts.isEmpty()) {
            throw odd("day.title");
        }
        Optional<SessionKind> said = kind(parts);
        if (parts.size() > 3) {
            throw odd(parts.size() == 4 ? "day.kind" : "day.columns");
        }
        Bilingual title = title(parts.getFirst(), parts.size() > 1 ? parts.get(1) : "");
        SessionKind kind =
                said.or(() -> named(title.en())).or(() -> named(title.ja())).orElse(SessionKind.SESSION);
        return new DayCells(hours, title, parts.size() > 2 ? parts.get(2) : "", kind);
    }

    /** Taken off the end, where it may stand without a room before it. */
    private static Optional<SessionKind> kind(List<String> parts) {
        Optional<SessionKind> kind = parts.size() > 2 ? named(parts.getLast()) : Optional.empty();
        if (kind.isPresent()) {
            parts.removeLast();
        }
        return kind;
    }

    private static Optional<SessionKind> named(String word) {
        return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    private static Bilingual title(String first, String second) {
        if (first.isEmpty() && second.isEmpty()) {
            throw odd("day.title");
        }
        String one = first.isEmpty() ? second : first;
        String other = second.isEmpty() ? first : second;
        return isJapanese(one) && !isJapanese(other) ? new Bilingual(other, one) : new Bilingual(one, other);
    }

    private static boolean isJapanese(String text) {
        return JAPANESE.matcher(text).find();
    }

    private static Refusal.Invalid odd(String code) {
        return new Refusal.Invalid(Map.of("line", code));
    }
}
