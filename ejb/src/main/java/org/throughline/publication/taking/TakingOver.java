package org.throughline.publication.taking;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.view.drafting.TakenViews;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.document.text.TextAnchor;
import org.throughline.identity.Role;
import org.throughline.publication.Edition;
import org.throughline.publication.EditionState;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.ReportDesk;
import org.throughline.publication.key.EditionId;
import org.throughline.publication.key.TakingId;
import org.throughline.publication.taking.ListTaking.Row;
import org.throughline.recommendation.NewRecommendation;
import org.throughline.recommendation.RecommendationDetails;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.register.RecommendationDrafting;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Provenance;
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
    private RecommendationDrafting drafting;

    @Inject
    private ListedRecommendations listed;

    @Inject
    private TakenPassages passages;

    @Inject
    private TakenViews views;

    /** What was taken over from an edition, in the order in which it stands there. */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public List<Taken> taken(String series, EditionId edition) {
        SeriesAccess access = scoped.series(series, CONVENOR, STAFF);
        return passages.in(edition, access);
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
        if (passages.isDone(edition, given.act())) {
            return;
        }
        List<Taken> before = taken(series, edition);
        for (Row row : given.rows()) {
            listed.take(series, words, given, row, before);
        }
    }

    /**
     * Takes a recommendation over that stands in the body of the report only.
     *
     * @throws Refusal.Invalid if the words do not stand there just once, or the code is taken
     */
    @RolesAllowed(Role.CONVENOR)
    public void recommendation(String series, EditionId edition, BodyTaking given) {
        Words words = new Words(enter(series, edition));
        BlockPassage passage = given.passage();
        if (passages.isDone(edition, passage.act())) {
            return;
        }
        TextAnchor anchor = passage.in(words.edition().report());
        refuseTwice(taken(series, edition), anchor, taken -> taken.code() != null, "takenAlready");
        RecommendationId made = passage.recommendation();
        NewWording wording = words.body(passage.act(), anchor.exact());
        RecommendationDetails details = words.details(given.theme(), given.addressees(), Provenance.BODY);
        drafting.draft(series, new NewRecommendation(made, given.code(), details, List.of(wording)));
        passages.add(TakenPassage.ofRecommendation(edition, passage.act(), anchor, made, true));
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
        if (passages.isDone(edition, passage.act())) {
            return;
        }
        TextAnchor anchor = passage.in(words.edition().report());
        refuseTwice(taken(series, edition), anchor, taken -> taken.view() != null, "takenAsView");
        views.takeOver(series, given.says(Words.flat(anchor.exact()), words.language()));
        entities.flush();
        passages.add(TakenPassage.ofView(edition, passage.act(), anchor, passage.view()));
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

    private static void refuseTwice(List<Taken> before, TextAnchor anchor, Predicate<Taken> kind, String fault) {
        if (before.stream()
                .filter(kind)
                .anyMatch(taken -> taken.start() == anchor.start() && taken.end() == anchor.end())) {
            throw new Refusal.Invalid(Map.of("quote", fault));
        }
    }
}
