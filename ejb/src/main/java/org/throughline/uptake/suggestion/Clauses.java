package org.throughline.uptake.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.uptake.ranking.Candidate;
import org.throughline.uptake.ranking.Piece;
import org.throughline.uptake.sheet.ClauseSheet;

/** Makes what is ranked out of what is read: every clause under the headings in force where it stands. */
final class Clauses {

    private Clauses() {}

    static List<Candidate> candidates(List<ClauseSheet> clauses) {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, TreeMap<Integer, String>> open = new HashMap<>();
        for (ClauseSheet clause : clauses) {
            clause.headings().forEach(heading -> open(open, heading));
            Map<String, Piece> pieces = new HashMap<>();
            clause.words()
                    .forEach(words -> pieces.putIfAbsent(
                            words.language(), new Piece(headings(open, words.language()), words.words())));
            candidates.add(new Candidate(clause.eId(), pieces));
        }
        return candidates;
    }

    /** A text in both languages as a question, in those in which it stands. */
    static Map<String, String> question(Bilingual text) {
        Map<String, String> question = new HashMap<>();
        for (Language language : Language.values()) {
            if (!text.in(language).isBlank()) {
                question.put(language.code(), text.in(language));
            }
        }
        return question;
    }

    /** A text in both languages, to be ranked without headings. */
    static Map<String, Piece> pieces(Bilingual text) {
        Map<String, Piece> pieces = new HashMap<>();
        question(text).forEach((language, words) -> pieces.put(language, new Piece("", words)));
        return pieces;
    }

    /** A heading closes those of its own depth and below. */
    private static void open(Map<String, TreeMap<Integer, String>> open, ClauseSheet.Heading heading) {
        TreeMap<Integer, String> path = open.computeIfAbsent(heading.language(), language -> new TreeMap<>());
        path.tailMap(heading.depth(), true).clear();
        path.put(heading.depth(), heading.words());
    }

    private static String headings(Map<String, TreeMap<Integer, String>> open, String language) {
        return String.join("\n", open.getOrDefault(language, new TreeMap<>()).values());
    }
}
