package org.throughline.uptake.verb;

import static org.throughline.uptake.VerbStrength.COMMIT;
import static org.throughline.uptake.VerbStrength.COOPERATE;
import static org.throughline.uptake.VerbStrength.ENCOURAGE;
import static org.throughline.uptake.VerbStrength.EXPLORE;
import static org.throughline.uptake.VerbStrength.INTEND;
import static org.throughline.uptake.VerbStrength.REAFFIRM;
import static org.throughline.uptake.VerbStrength.RECOGNISE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.uptake.VerbStrength;

/** The verbs of declarations in one language, by what they bind to. */
final class Verbs {

    /** What may stand before a verb without making it stronger or weaker. */
    private static final String WILL =
            "(?:(?:will|shall|(?:intend|plan|aim|seek|decide|resolve|agree|commit)(?:s|d|ed|ted)? to|continue(?:s)?"
                    + " to)\\s+(?:\\p{L}+ly\\s+|also\\s+|further\\s+|continue to\\s+|work to\\s+)*)?";

    static final Verbs ENGLISH = new Verbs(english());
    static final Verbs JAPANESE = new Verbs(japanese());

    private final Map<VerbStrength, Pattern> patterns;

    private Verbs(Map<VerbStrength, Pattern> patterns) {
        this.patterns = patterns;
    }

    private record Match(VerbStrength strength, int from, int to) {}

    private static Map<VerbStrength, Pattern> english() {
        Map<VerbStrength, Pattern> patterns = new LinkedHashMap<>();
        patterns.put(
                EXPLORE,
                word(WILL + "(?:explore[sd]?|consider(?:s|ed)?|examine[sd]?|look(?:s|ed)? into|discuss(?:es|ed)?)"));
        patterns.put(
                COOPERATE,
                word(WILL + "(?:co-?operate[sd]?|collaborate[sd]?|co-?ordinate[sd]?|consult(?:s|ed)?|"
                        + "work(?:s|ed)? (?:closely )?(?:together|with))"));
        patterns.put(ENCOURAGE, word(WILL + "(?:encourage[sd]?|urge[sd]?|invite[sd]?|call(?:s|ed)? (?:on|upon|for))"));
        patterns.put(
                REAFFIRM,
                word("(?:re)?affirm(?:s|ed)?|reiterate[sd]?|reconfirm(?:s|ed)?|confirm(?:s|ed)?|underline[sd]?|"
                        + "underscore[sd]?|emphasi[sz]e[sd]?|stress(?:es|ed)"));
        patterns.put(
                RECOGNISE,
                word("recogni[sz]e[sd]?|acknowledge[sd]?|welcome[sd]?|recall(?:s|ed)?|noted|t(?:ake|akes|ook) note|"
                        + "(?:we|they|both|ministers|leaders|governments|sides) note|share[sd]? the (?:view|concern)s?|"
                        + "appreciate[sd]?|commend(?:s|ed)?"));
        patterns.put(
                COMMIT,
                word("commit(?:s|ted)?(?: ourselves| themselves)?(?: to)?|undertakes?|undertook|pledge[sd]?|agree[sd]?"
                        + " (?:to|that|on)|shall|resolve[sd]? to"));
        patterns.put(
                INTEND,
                word("will|intend(?:s|ed)? to|plan(?:s|ned)? to|aim(?:s|ed)? to|seek(?:s)? to|decide[sd]? to|"
                        + "determined to|are to"));
        return patterns;
    }

    private static Map<VerbStrength, Pattern> japanese() {
        Map<VerbStrength, Pattern> patterns = new LinkedHashMap<>();
        patterns.put(EXPLORE, Pattern.compile("検討|模索|探求|探る|可能性を追求"));
        patterns.put(COOPERATE, Pattern.compile("協力|連携|協働|協議|調整"));
        patterns.put(ENCOURAGE, Pattern.compile("奨励|促す|促した|呼び?掛け|呼びかけ|要請|求め(?:る|た)"));
        patterns.put(REAFFIRM, Pattern.compile("再確認|改めて表明|強調|確認(?:する|した)|表明(?:する|した)"));
        patterns.put(RECOGNISE, Pattern.compile("認識|留意|歓迎|想起|評価(?:する|した)|共有(?:する|した)"));
        patterns.put(COMMIT, Pattern.compile("コミット|誓約|約束|義務を負う|ものとする|ことで一致|ことに(?:合意|一致)|決意"));
        patterns.put(
                INTEND,
                Pattern.compile("意図|意向|予定|目指す|目指し|ていく|(?:推進|強化|促進|実施|構築|設置|支援|拡大|深化)(?:する|し|させる)|進める|" + "取り組む|行う"));
        return patterns;
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The last one that stands wholly between two places. */
    Optional<GoverningVerb> last(String text, int from, int to) {
        List<Match> matches = between(text, from, to);
        return matches.isEmpty() ? Optional.empty() : Optional.of(verb(text, matches.getLast()));
    }

    /** The first one that stands wholly between two places. */
    Optional<GoverningVerb> first(String text, int from, int to) {
        return between(text, from, to).stream().findFirst().map(match -> verb(text, match));
    }

    /** In the order of the text; of those that overlap the one that begins first, of these the longest. */
    private List<Match> between(String text, int from, int to) {
        List<Match> all = new ArrayList<>();
        patterns.forEach((strength, pattern) -> {
            Matcher matcher = pattern.matcher(text).region(from, to);
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                all.add(new Match(strength, matcher.start(), matcher.end()));
            }
        });
        all.sort(Comparator.comparingInt(Match::from).thenComparing(Match::to, Comparator.reverseOrder()));
        List<Match> apart = new ArrayList<>();
        for (Match match : all) {
            if (apart.isEmpty() || match.from() >= apart.getLast().to()) {
                apart.add(match);
            }
        }
        return apart;
    }

    private static GoverningVerb verb(String text, Match match) {
        return new GoverningVerb(match.strength(), text.substring(match.from(), match.to()));
    }
}
