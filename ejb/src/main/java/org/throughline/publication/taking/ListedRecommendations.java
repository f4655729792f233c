package org.throughline.publication.taking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.document.text.TextAnchor;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.taking.ListTaking.Row;
import org.throughline.recommendation.NewRecommendation;
import org.throughline.recommendation.RecommendationDetails;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.register.RecommendationDrafting;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.WordingDesk;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.recommendation.wording.WordingList;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.refusal.Refusal;

/** Takes recommendations over from the lists of an edition, row by row. */
@Dependent
class ListedRecommendations {

    @Inject
    private RecommendationRegister register;

    @Inject
    private RecommendationDrafting drafting;

    @Inject
    private WordingDesk wordingDesk;

    @Inject
    private TakenPassages passages;

    /**
     * As a new one with its wordings, or these as further wordings of one that is there.
     *
     * @throws Refusal.Invalid with the faults of the row, its key at their end
     */
    void take(String series, Words words, ListTaking given, Row row, List<Taken> before) {
        try {
            made(series, words, given, row, before);
        } catch (Refusal.Invalid invalid) {
            throw ofRow(invalid, row);
        }
    }

    private void made(String series, Words words, ListTaking given, Row row, List<Taken> before) {
        Map<WordingList, Integer> places = places(given, row);
        List<NewWording> wordings = places.entrySet().stream()
                .map(place -> words.wording(given.act(), place.getKey(), place.getValue()))
                .toList();
        RecommendationId id;
        if (row.existing() == null) {
            refuseTaken(words, places.values(), before);
            id = new RecommendationId(Words.key(given.act(), String.valueOf(row.key())));
            RecommendationDetails details = words.details(row.theme(), row.addressees(), Provenance.LISTED);
            drafting.draft(series, new NewRecommendation(id, row.code(), details, wordings));
        } else {
            var line = register.one(series, row.existing()).line();
            id = line.id();
            wordings.stream()
                    .filter(wording -> line.wordings().stream().noneMatch(known -> isSame(known, wording)))
                    .forEach(wording -> wordingDesk.add(series, row.existing(), wording, ""));
        }
        places.values().stream()
                .map(start -> anchor(words, start))
                .filter(anchor -> before.stream()
                        .noneMatch(taken -> taken.start() == anchor.start()
                                && taken.code() != null
                                && taken.code().equals(row.existing())))
                .forEach(anchor -> passages.add(TakenPassage.ofRecommendation(
                        words.edition().card().id(), given.act(), anchor, id, row.existing() == null)));
    }

    private static Map<WordingList, Integer> places(ListTaking given, Row row) {
        Map<WordingList, Integer> places = new LinkedHashMap<>();
        if (row.start() != Row.NONE) {
            places.put(given.first(), row.start());
        }
        if (row.partner() != Row.NONE) {
            places.put(given.second(), row.partner());
        }
        if (places.isEmpty() || (row.start() != Row.NONE && row.partner() != Row.NONE && places.size() < 2)) {
            throw new Refusal.Invalid(Map.of("second", "choice"));
        }
        return places;
    }

    /** What was made a recommendation of already is not made another of, whatever form was sent again. */
    private static void refuseTaken(Words words, Collection<Integer> starts, List<Taken> before) {
        Set<Integer> known = before.stream()
                .filter(taken -> taken.code() != null)
                .map(Taken::start)
                .collect(Collectors.toSet());
        if (starts.stream()
                .anyMatch(start -> known.contains(anchor(words, start).start()))) {
            throw new Refusal.Invalid(Map.of("as", "takenAlready"));
        }
    }

    private static boolean isSame(WordingSheet known, NewWording wording) {
        return known.list() == wording.list()
                && known.texts().words().equals(wording.texts().words());
    }

    private static TextAnchor anchor(Words words, int start) {
        ReportBlock block = words.recommendation(start);
        return TextAnchor.of(words.edition().report().canonical(), block.wordsStart(), block.end());
    }

    private static Refusal.Invalid ofRow(Refusal.Invalid invalid, Row row) {
        if (invalid.faults().isEmpty()) {
            return invalid;
        }
        Map<String, String> faults = new LinkedHashMap<>();
        invalid.faults()
                .forEach((field, fault) -> faults.put(field.equals("second") ? field : field + row.key(), fault));
        return new Refusal.Invalid(faults);
    }
}
