package org.throughline.web.uptake.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.instrument.catalogue.LineageKind;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.uptake.VerbStrength;
import org.throughline.uptake.coding.CodingDeskSheet;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;

/**
 * What a coder should have thought of before claiming that a clause takes something up. It teaches and keeps nobody from
 * anything.
 *
 * @param carried eIds of the clauses that were carried over from an older instrument
 */
public record Cautions(CodingDeskSheet desk, Set<String> carried) {

    /** A name that is not a sentence's first word: words with capitals, and abbreviations. */
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{Ll},;:)] )(?:\\p{Lu}[\\p{L}\\p{N}-]+)(?: (?:of |the |and )?\\p{Lu}[\\p{L}\\p{N}-]+)*");

    private static final Set<String> NO_TARGET = Set.of("government", "governments", "ministers", "ministries", "both");

    public Cautions {
        carried = Set.copyOf(carried);
    }

    static Cautions of(CodingDeskSheet desk, List<LineageLink> lineage) {
        String slug = desk.head().instrument().card().slug();
        return new Cautions(
                desk,
                lineage.stream()
                        .filter(link -> link.kind() == LineageKind.CARRIED
                                && link.newer().equals(slug))
                        .map(link -> String.valueOf(link.newerEId()))
                        .collect(Collectors.toSet()));
    }

    /** What is to be thought of for the recommendation as a whole. */
    public List<String> whole(Frame frame) {
        List<String> cautions = new ArrayList<>();
        var line = desk.head().subject().line();
        if (line.addressees().size() == 1 && !line.jointly()) {
            cautions.add(frame.t(
                    "overview.caution.oneGovernment",
                    Phrases.either(frame, line.addressees().getFirst().name())));
        }
        if (!isTargetJudged()) {
            cautions.add(frame.t("overview.caution.target.notJudged"));
        }
        if (isJapaneseUnread()) {
            cautions.add(frame.t(
                    desk.head().instrument().holds("ja")
                            ? "overview.caution.japanese"
                            : "overview.caution.japanese.notHeld"));
        }
        return cautions;
    }

    /** What is to be thought of for one finding. */
    public List<String> of(Frame frame, FindingSheet finding) {
        List<String> cautions = new ArrayList<>();
        if (carried.contains(finding.clause())) {
            cautions.add(frame.t("overview.caution.carried"));
        }
        if (finding.verb() == VerbStrength.RECOGNISE) {
            cautions.add(frame.t("overview.caution.recognises"));
        }
        Set<String> unnamed = unnamed(finding.clause());
        if (!unnamed.isEmpty()) {
            cautions.add(frame.t("overview.caution.target", String.join(frame.t("list.comma"), unnamed)));
        }
        return cautions;
    }

    /** Names show by their capitals, which Japanese does not have: both texts have to be there in English. */
    private boolean isTargetJudged() {
        return !desk.head().subject().words().en().isEmpty()
                && desk.head().instrument().clauses().stream()
                        .flatMap(clause -> clause.words().stream())
                        .anyMatch(words -> words.language().equals("en"));
    }

    /** The names in the English wording, where the clause has none of them. */
    private Set<String> unnamed(String eId) {
        Set<String> names = names(desk.head().subject().words().en());
        String clause = desk.head().instrument().clause(eId).stream()
                .flatMap(sheet -> sheet.words().stream())
                .filter(words -> words.language().equals("en"))
                .map(ClauseSheet.Words::words)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        boolean named = names.stream().anyMatch(name -> clause.contains(name.toLowerCase(Locale.ROOT)));
        return clause.isEmpty() || named ? Set.of() : names;
    }

    private Set<String> names(String wording) {
        Set<String> sides = desk.head().subject().line().addressees().stream()
                .flatMap(side -> Stream.of(side.name().en(), side.code()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(wording);
        while (matcher.find()) {
            String name = matcher.group();
            String plain = name.toLowerCase(Locale.ROOT);
            if (!NO_TARGET.contains(plain) && sides.stream().noneMatch(plain::startsWith)) {
                names.add(name);
            }
        }
        return names;
    }

    private boolean isJapaneseUnread() {
        return desk.head().instrument().card().authenticLanguages().contains("ja")
                && desk.mine().isPresent()
                && !hasReadJapanese(desk.mine().get());
    }

    private static boolean hasReadJapanese(CodingSheet mine) {
        return mine.by().read().contains("ja")
                || mine.findings().stream()
                        .flatMap(finding -> finding.quotes().stream())
                        .anyMatch(quote -> quote.text().language().equals("ja"));
    }
}
