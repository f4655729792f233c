package org.throughline.publication.taking;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.view.TakenViews;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.document.text.TextAnchor;
import org.throughline.identity.Role;
import org.throughline.publication.Edition;
import org.throughline.publication.EditionState;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.ReportDesk;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.key.EditionId;
import org.throughline.publication.key.TakingId;
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
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/**
 * Takes recommendations and views over from an edition that is kept. Every act has a key of its own: sent twice, it is
 * done once. Two acts on one edition go one after the other.
 */
@Stateless
public class TakingOver {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private ReportDesk desk;

    @Inject
    private RecommendationRegister register;

    @Inject
    private RecommendationDrafting drafting;

    @Inject
    private WordingDesk wordingDesk;

    @Inject
    private TakenViews views;

    /** What was taken over from an edition, in the order in which it stands there. */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public List<Taken> taken(String series, EditionId edition) {
        SeriesAccess access = scoped.series(series, CONVENOR, STAFF);
        return entities.createQuery(
                        """
                        select new org.throughline.publication.taking.Taken(t.act, t.start, t.end, t.made, r.code, t.view)
                        from TakenPassage t left join Recommendation r on r.id = t.recommendation
                        join Edition e on e.id = t.edition join Publication p on p.id = e.publication
                        where t.edition = :edition and p.series = :series order by t.start, t.end, r.code
                        """,
                        Taken.class)
                .setParameter("edition", edition.value())
                .setParameter("series", access.id().value())
                .getResultList();
    }

    /**
     * Takes recommendations over from the lists: each as a new one with its wordings, or these as further wordings of one
     * that is there. All of them or none.
     *
     * @throws Refusal.Invalid with the faults of a row, its key at their end: {@code code120}; one is that it was taken
     *     over already
     */
    @RolesAllowed(Role.CONVENOR)
    public void lists(String series, EditionId edition, ListTaking given) {
        if (given.rows().isEmpty()) {
            throw new Refusal.Invalid("report.nothing");
        }
        Words words = new Words(enter(series, edition));
        if (isDone(edition, given.act())) {
            return;
        }
        List<Taken> before = taken(series, edition);
        for (Row row : given.rows()) {
            try {
                take(series, words, given, row, before);
            } catch (Refusal.Invalid invalid) {
                throw ofRow(invalid, row);
            }
        }
    }

    /**
     * Takes a recommendation over that stands in the body of the report only.
     *
     * @throws Refusal.Invalid if the words do not stand there just once, or the code is taken
     */
    @RolesAllowed(Role.CONVENOR)
    public void recommendation(
            String series,
            EditionId edition,
            BlockPassage passage,
            String code,
            ThemeId theme,
            Set<String> addressees) {
        Words words = new Words(enter(series, edition));
        if (isDone(edition, passage.act())) {
            return;
        }
        TextAnchor anchor = passage.in(words.edition().report());
        refuseTwice(taken(series, edition), anchor, taken -> taken.code() != null, "takenAlready");
        RecommendationId made = passage.recommendation();
        NewWording wording = words.body(passage.act(), anchor.exact());
        drafting.draft(series, drafted(words, made, code, theme, addressees, Provenance.BODY, List.of(wording)));
        entities.persist(TakenPassage.ofRecommendation(edition, passage.act(), anchor, made, true));
    }

    /**
     * Takes a view over as the report published it.
     *
     * @throws Refusal.Invalid if the words do not stand there just once
     */
    @RolesAllowed(Role.CONVENOR)
    public void view(String series, EditionId edition, ViewTaking given) {
        Words words = new Words(enter(series, edition));
        BlockPassage passage = given.passage();
        if (isDone(edition, passage.act())) {
            return;
        }
        TextAnchor anchor = passage.in(words.edition().report());
        refuseTwice(taken(series, edition), anchor, taken -> taken.view() != null, "takenAsView");
        views.takeOver(series, given.says(Words.flat(anchor.exact()), words.language()));
        entities.flush();
        entities.persist(TakenPassage.ofView(edition, passage.act(), anchor, passage.view()));
    }

    /**
     * Takes an act back: throws away the drafts and the views that it made. Wordings that it added stay.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes, as it stands now
     * @throws Refusal.NotNow if one of the recommendations has been shown to others since
     */
    @RolesAllowed(Role.CONVENOR)
    public void back(String series, EditionId edition, TakingId act, String read) {
        enter(series, edition);
        List<Taken> made = taken(series, edition).stream()
                .filter(taken -> taken.act().equals(act) && taken.made())
                .toList();
        Map<ViewId, Doubt> goingViews = new LinkedHashMap<>();
        Map<String, Doubt> goingDrafts = new TreeMap<>();
        for (Taken taken : made) {
            if (taken.view() != null) {
                goingViews.put(taken.view(), views.givingBack(series, taken.view()));
            } else if (taken.code() != null) {
                goingDrafts.put(taken.code(), drafting.discarding(series, taken.code()));
            }
        }
        Refusal.Unconfirmed.unlessRead(
                Stream.concat(goingViews.values().stream(), goingDrafts.values().stream())
                        .toList(),
                read);
        goingViews.forEach((view, going) -> views.giveBack(series, view, Refusal.Unconfirmed.mark(List.of(going))));
        goingDrafts.forEach((code, going) -> drafting.discard(series, code, Refusal.Unconfirmed.mark(List.of(going))));
    }

    private OpenEdition enter(String series, EditionId edition) {
        scoped.series(series, CONVENOR);
        OpenEdition open = desk.open(series, edition);
        entities.find(Edition.class, edition.value(), LockModeType.PESSIMISTIC_WRITE);
        if (open.card().state() != EditionState.KEPT) {
            throw new Refusal.NotNow(open.card().state() == EditionState.DRAFT ? "report.draft" : "report.withdrawn");
        }
        return open;
    }

    private boolean isDone(EditionId edition, TakingId act) {
        return entities.createQuery(
                                "select count(*) from TakenPassage t where t.edition = :edition and t.act = :act",
                                Long.class)
                        .setParameter("edition", edition.value())
                        .setParameter("act", act.value())
                        .getSingleResult()
                > 0;
    }

    private void take(String series, Words words, ListTaking given, Row row, List<Taken> before) {
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
        List<NewWording> wordings = places.entrySet().stream()
                .map(place -> words.wording(given.act(), place.getKey(), place.getValue()))
                .toList();
        RecommendationId id;
        if (row.existing() == null) {
            refuseTaken(words, places.values(), before);
            id = new RecommendationId(Words.key(given.act(), String.valueOf(row.key())));
            drafting.draft(
                    series, drafted(words, id, row.code(), row.theme(), row.addressees(), Provenance.LISTED, wordings));
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
                .forEach(anchor -> entities.persist(TakenPassage.ofRecommendation(
                        words.edition().card().id(), given.act(), anchor, id, row.existing() == null)));
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

    private static void refuseTwice(List<Taken> before, TextAnchor anchor, Predicate<Taken> kind, String fault) {
        if (before.stream()
                .filter(kind)
                .anyMatch(taken -> taken.start() == anchor.start() && taken.end() == anchor.end())) {
            throw new Refusal.Invalid(Map.of("quote", fault));
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

    private static NewRecommendation drafted(
            Words words,
            RecommendationId id,
            String code,
            ThemeId theme,
            Set<String> addressees,
            Provenance provenance,
            List<NewWording> wordings) {
        RecommendationDetails details = new RecommendationDetails(
                theme, addressees, provenance, words.edition().card().publishedOn(), List.of());
        return new NewRecommendation(id, code, details, wordings);
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
