package org.throughline.instrument.parsing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.document.source.Upload;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;

/** Reads small texts and says what was understood in a few words. */
final class Reading {

    private Reading() {}

    static ParsedText markdown(String text) {
        return ParsedText.of(new Upload("text.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    static ParsedText plain(String text) {
        return ParsedText.of(new Upload("text.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** One line a provision: depth, kind, citation and the first words. */
    static List<String> shape(ParsedText text) {
        return text.outline().entries().stream()
                .map(entry -> "· ".repeat(entry.depth())
                        + entry.kind().code()
                        + (entry.designation().citation() == null
                                ? ""
                                : " " + entry.designation().citation())
                        + " | "
                        + start(text.words(entry)))
                .toList();
    }

    static List<String> numbers(ParsedText text) {
        return text.outline().entries().stream()
                .filter(entry -> entry.kind().isClause())
                .map(entry -> String.valueOf(entry.designation().number()))
                .toList();
    }

    static Outline.Entry provision(ParsedText text, String eId) {
        return text.outline().entries().stream()
                .filter(entry -> entry.designation().eId().equals(eId))
                .findFirst()
                .orElseThrow();
    }

    static List<String> eIds(ParsedText text, ProvisionKind kind) {
        return text.outline().entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.designation().eId())
                .toList();
    }

    private static String start(String words) {
        return words.replace('\n', '/')
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .limit(24)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
