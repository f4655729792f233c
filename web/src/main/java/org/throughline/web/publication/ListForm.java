package org.throughline.web.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.language.Language;
import org.throughline.publication.key.TakingId;
import org.throughline.publication.pairing.ItemPairing;
import org.throughline.publication.pairing.ItemPairing.Pair;
import org.throughline.publication.taking.ListTaking;
import org.throughline.publication.taking.ListTaking.Row;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.wording.WordingList;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/**
 * The form in which recommendations are taken over from the lists, its fields named after where each begins:
 * {@code code120}. What it proposes a person confirms or changes.
 */
public final class ListForm {

    public static final String NEW = "new";
    public static final String OUT = "out";

    private ListForm() {}

    /** @throws Refusal.Invalid with the faults of its fields */
    static ListTaking read(Form form, List<PairLine> pairs) {
        List<Row> rows = pairs.stream()
                .filter(pair -> !form.text("as" + pair.key()).equals(OUT))
                .map(pair -> row(form, pair))
                .toList();
        return new ListTaking(
                form.key("act", TakingId::new),
                choice(form, "first", WordingList::of),
                choice(form, "second", WordingList::of),
                rows);
    }

    private static Row row(Form form, PairLine pair) {
        String as = form.text("as" + pair.key());
        boolean isNew = as.equals(NEW);
        return new Row(
                pair.first(),
                pair.second(),
                isNew ? null : as,
                form.code("code" + pair.key()),
                choice(form, "theme" + pair.key(), ThemeId::fromString),
                Set.copyOf(new HashSet<>(form.all("addressee" + pair.key()))));
    }

    static <T> T choice(Form form, String name, Function<String, T> of) {
        try {
            return of.apply(form.text(name));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal.Invalid(Map.of(name, "choice"));
        }
    }

    /** What the form proposes for each recommendation, by where it begins. */
    static Map<Integer, Proposal> proposals(
            List<PairLine> pairs, List<ThemeTitle> themes, List<RecommendationLine> standing, Language language) {
        Map<Integer, RecommendationLine> known = known(pairs, standing, language);
        Set<String> codes = new HashSet<>(standing.stream()
                .map(line -> line.code().toLowerCase(Locale.ROOT))
                .toList());
        Map<Integer, Proposal> proposals = new TreeMap<>();
        for (PairLine pair : pairs) {
            ThemeTitle theme = theme(pair.theme(), themes, language);
            proposals.put(
                    pair.key(),
                    new Proposal(
                            known.get(pair.key()),
                            theme == null ? "" : theme.id().toString(),
                            code(theme, codes)));
        }
        return proposals;
    }

    /** The recommendation of the series whose words are like these, if there is no doubt. */
    private static Map<Integer, RecommendationLine> known(
            List<PairLine> pairs, List<RecommendationLine> standing, Language language) {
        List<String> words = standing.stream()
                .map(line -> line.wording().texts().words().in(language))
                .toList();
        ItemPairing pairing = ItemPairing.of(pairs.stream().map(PairLine::words).toList(), words);
        Map<Integer, RecommendationLine> known = new HashMap<>();
        for (Pair pair : pairing.pairs()) {
            if (!pair.doubtful()) {
                known.put(pairs.get(pair.first()).key(), standing.get(pair.second()));
            }
        }
        return known;
    }

    private static @Nullable ThemeTitle theme(String heading, List<ThemeTitle> themes, Language language) {
        ItemPairing pairing = ItemPairing.of(
                List.of(heading),
                themes.stream().map(theme -> theme.title().in(language)).toList());
        return heading.isEmpty() || pairing.pairs().isEmpty()
                ? null
                : themes.get(pairing.pairs().getFirst().second());
    }

    /** The next free code of a theme: {@code CM-3}. */
    private static String code(@Nullable ThemeTitle theme, Set<String> taken) {
        String stem = theme == null ? "R" : theme.code();
        int number = 1;
        while (!taken.add((stem + "-" + number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return stem + "-" + number;
    }

    /**
     * What the form proposes.
     *
     * @param known a recommendation of the series that says the same; null if none is known to
     * @param theme key of the theme that is called like the heading; empty if none is
     */
    public record Proposal(@Nullable RecommendationLine known, String theme, String code) {

        /** Further wordings go to one that is there already and may still be changed; a settled one is left alone. */
        public String as() {
            if (known == null) {
                return NEW;
            }
            return known.state().isWritable() ? known.code() : OUT;
        }
    }
}
