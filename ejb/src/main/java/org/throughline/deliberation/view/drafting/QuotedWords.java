package org.throughline.deliberation.view.drafting;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands between quotation marks in a text: where nothing may be quoted, it may be somebody's very words, or only a
 * title or a term. Single marks are left out, since English writes its apostrophe alike.
 */
final class QuotedWords {

    private static final Pattern QUOTED =
            Pattern.compile("“([^“”]+)”|„([^„“”]+)[“”]|\"([^\"]+)\"|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』|＂([^＂]+)＂");

    private QuotedWords() {}

    /** In their order, with their marks. */
    static List<String> in(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .toList();
    }
}
