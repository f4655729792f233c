package org.throughline.deliberation.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/** What a view says in both languages: the statement, and the positions of the sides where these diverge. */
record ViewTexts(Map<ViewPlace, ViewText> texts) {

    /** What is there once it is said otherwise. A translation that was left as it was turns stale. */
    Map<ViewPlace, ViewText> followedBy(NewView given) {
        Map<ViewPlace, ViewText> said = new HashMap<>();
        put(said, "", given.words().text(), given);
        given.words().positions().forEach((side, position) -> put(said, side, position, given));
        return said;
    }

    /** The codes of the sides that have a position of their own. */
    Set<String> sides() {
        return texts.keySet().stream()
                .map(ViewPlace::position)
                .filter(position -> !position.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With the positions in the order of the codes of their sides. */
    ViewWords words() {
        Map<String, Bilingual> positions = new LinkedHashMap<>();
        sides().forEach(side -> positions.put(side, both(side)));
        return new ViewWords(drafted(), both(""), positions);
    }

    Bilingual both(String position) {
        return new Bilingual(text(Language.EN, position), text(Language.JA, position), older(position));
    }

    /** The statement in a language, or in the other one if it is not there. */
    String in(Language language) {
        String text = text(language, "");
        return text.isEmpty() ? text(language.other(), "") : text;
    }

    private void put(Map<ViewPlace, ViewText> said, String position, Bilingual text, NewView given) {
        for (Language language : Language.values()) {
            if (!text.in(language).isEmpty()) {
                boolean drafted = language == given.words().drafted();
                boolean stale = !drafted && !given.compared() && isOutrun(position, text, language);
                said.put(new ViewPlace(language.code(), position), new ViewText(text.in(language), drafted, stale));
            }
        }
    }

    /** The language in which it was written first. */
    private Language drafted() {
        ViewText english = texts.get(new ViewPlace(Language.EN.code(), ""));
        return english != null && english.drafted() ? Language.EN : Language.JA;
    }

    /** Whether a translation was left as it was while the text it was made from changed, now or before. */
    private boolean isOutrun(String position, Bilingual text, Language language) {
        ViewText before = texts.get(new ViewPlace(language.code(), position));
        boolean sourceStays = text.in(language.other()).equals(text(language.other(), position));
        return before != null && before.text().equals(text.in(language)) && (before.stale() || !sourceStays);
    }

    private @Nullable Language older(String position) {
        return Arrays.stream(Language.values())
                .filter(language -> {
                    ViewText text = texts.get(new ViewPlace(language.code(), position));
                    return text != null && text.stale();
                })
                .findFirst()
                .orElse(null);
    }

    private String text(Language language, String position) {
        ViewText text = texts.get(new ViewPlace(language.code(), position));
        return text == null ? "" : text.text();
    }
}
