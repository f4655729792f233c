package org.throughline.recommendation.register;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.Frames;
import org.throughline.identity.Role;
import org.throughline.platform.key.Key;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.Element;
import org.throughline.recommendation.NewRecommendation;
import org.throughline.recommendation.Recommendation;
import org.throughline.recommendation.RecommendationCode;
import org.throughline.recommendation.RecommendationDetails;
import org.throughline.recommendation.RecommendationEvent;
import org.throughline.recommendation.RecommendationEvent.RecommendationCirculated;
import org.throughline.recommendation.RecommendationEvent.RecommendationDiscarded;
import org.throughline.recommendation.RecommendationEvent.RecommendationDrafted;
import org.throughline.recommendation.RecommendationEvent.RecommendationPublished;
import org.throughline.recommendation.RecommendationEvent.RecommendationRevised;
import org.throughline.recommendation.RecommendationEvent.RecommendationWithdrawn;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.succession.Succession;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Wording;
import org.throughline.recommendation.wording.WordingVersions;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/**
 * The recommendations of a series. Its members see what is circulated, its convenors the drafts too; what is published
 * is open to everybody once the series is.
 */
@Stateless
public class RecommendationRegister {

    private static final String SEEN = "r.series = :series and (:drafting = true or r.state <> DRAFT)";
    private static final String OPEN =
            """
            r.state = PUBLISHED and exists (
                select d.id from DialogueSeries d
                where d.id = r.series and d.slug = :slug and d.publishedAt is not null)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private SessionContext context;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Programme programme;

    @Inject
    private RecommendationQueries catalogue;

    @Inject
    private Wordings wordings;

    @Inject
    private WordingVersions versions;

    @Inject
    private Succession succession;

    @Inject
    private Event<RecommendationEvent> changes;

    /** The recommendations that the caller may see, with all their wordings, in the order of the themes. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public Recommendations list(String series) {
        SeriesAccess access = scoped.series(series);
        return new Recommendations(
                access,
                catalogue.where(SEEN, seen(access)).stream()
                        .map(entry -> entry.seenFrom(access))
                        .toList());
    }

    /** One recommendation whole. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public RecommendationSheet one(String series, String code) {
        SeriesAccess access = scoped.series(series);
        Map<String, Object> parameters = seen(access);
        parameters.put("code", code);
        RecommendationQueries.Entry entry = catalogue.where(SEEN + " and r.code = :code", parameters).stream()
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        List<Ask> asks = elements(entry.line().id()).stream().map(Element::ask).toList();
        return new RecommendationSheet(
                access,
                entry.seenFrom(access),
                asks,
                versions.of(entry.line().id()),
                succession.of(entry.line().id()),
                entry.version());
    }

    /** What a series that is open to the public has published; empty for one that is not. */
    @PermitAll
    public List<RecommendationLine> publicList(String series) {
        return catalogue.where(OPEN, Map.of("slug", series)).stream()
                .map(RecommendationQueries.Entry::line)
                .toList();
    }

    /**
     * One of these whole.
     *
     * @throws Refusal.Missing if there is none, or it is not open to everybody
     */
    @PermitAll
    public PublicRecommendation publicOne(String series, String code) {
        RecommendationQueries.Entry entry =
                catalogue.where(OPEN + " and r.code = :code", Map.of("slug", series, "code", code)).stream()
                        .findFirst()
                        .orElseThrow(Refusal.Missing::new);
        List<Ask> asks = elements(entry.line().id()).stream().map(Element::ask).toList();
        return new PublicRecommendation(entry.line(), asks);
    }

    /** Drafts a recommendation with its wordings. */
    @RolesAllowed(Role.CONVENOR)
    public void draft(String series, NewRecommendation given) {
        Frames frames = programme.frames(series, CONVENOR);
        SeriesAccess access = frames.access();
        Recommendation known = entities.find(Recommendation.class, given.id().value());
        if (known != null) {
            refuseForeign(known, access);
            return;
        }
        refuseStrange(frames, given.details());
        refuseTaken(access, given.code());
        given.wordings().forEach(wording -> refuseKnown(Wording.class, wording.id()));
        given.details().asks().forEach(ask -> refuseKnown(Element.class, ask.id()));
        entities.persist(new Recommendation(access.id().value(), place(access, given.code()), given));
        entities.flush();
        for (NewWording wording : given.wordings()) {
            wordings.add(given.id(), wording);
        }
        int ordinal = 1;
        for (Ask ask : given.details().asks()) {
            entities.persist(new Element(given.id(), ordinal, ask));
            ordinal++;
        }
        changes.fire(new RecommendationDrafted(access.id().value(), given.id().value()));
    }

    /**
     * Changes all of a recommendation but its wordings. Its asks are part of it: who changed these alone has made another
     * version all the same.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else changed it since
     * @throws Refusal.NotNow once a ballot is open on it, or was; or if another origin or day is given to what came from
     *     a report
     */
    @RolesAllowed(Role.CONVENOR)
    public void revise(String series, String code, RecommendationDetails given, long seen) {
        Frames frames = programme.frames(series, CONVENOR);
        refuseStrange(frames, given);
        Recommendation recommendation = of(frames.access(), code);
        List<Element> standing = elements(recommendation.id());
        recommendation.revise(given, seen, words(standing), wordings.isImported(recommendation));
        entities.lock(recommendation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        rewrite(recommendation.id(), standing, given);
        changes.fire(new RecommendationRevised(
                frames.access().id().value(), recommendation.id().value()));
    }

    /**
     * Shows a draft to all members of the series.
     *
     * @param seen the mark of what the caller looked at
     * @throws Refusal.NotNow if it has changed since
     */
    @RolesAllowed(Role.CONVENOR)
    public void circulate(String series, String code, String seen) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Recommendation recommendation = of(access, code);
        recommendation.circulate();
        refuseChanged(recommendation, seen);
        changes.fire(new RecommendationCirculated(
                access.id().value(), recommendation.id().value()));
    }

    /**
     * Publishes a recommendation; from then on nothing of it is changed. Publishing it twice is publishing it once.
     *
     * @param seen the mark of what the caller looked at
     * @throws Refusal.NotNow if it has changed since
     */
    @RolesAllowed(Role.CONVENOR)
    public void publish(String series, String code, String seen) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Recommendation recommendation = of(access, code);
        if (recommendation.isPublished()) {
            return;
        }
        recommendation.publish();
        refuseChanged(recommendation, seen);
        changes.fire(new RecommendationPublished(
                access.id().value(), recommendation.id().value()));
    }

    /**
     * Takes a circulated recommendation back; members still see that it was made and withdrawn.
     *
     * @param seen the mark of what the caller looked at
     * @throws Refusal.NotNow if it has changed since
     */
    @RolesAllowed(Role.CONVENOR)
    public void withdraw(String series, String code, String seen) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Recommendation recommendation = of(access, code);
        recommendation.withdraw();
        refuseChanged(recommendation, seen);
        changes.fire(new RecommendationWithdrawn(
                access.id().value(), recommendation.id().value()));
    }

    /** What goes when a draft is thrown away, as it stands now. */
    @RolesAllowed(Role.CONVENOR)
    public Doubt discarding(String series, String code) {
        Recommendation recommendation = of(scoped.series(series, CONVENOR), code);
        return recommendation.discarding(wordings(recommendation));
    }

    /**
     * Throws a draft away that nobody but the convenors has seen.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     */
    @RolesAllowed(Role.CONVENOR)
    public void discard(String series, String code, String read) {
        SeriesAccess access = scoped.series(series, CONVENOR);
        Recommendation recommendation = of(access, code);
        recommendation.refuseSeen();
        List<Wording> standing = wordings(recommendation);
        Refusal.Unconfirmed.unlessRead(List.of(recommendation.discarding(standing)), read);
        elements(recommendation.id()).forEach(entities::remove);
        wordings.removeAll(recommendation.id());
        entities.remove(recommendation);
        changes.fire(new RecommendationDiscarded(
                access.id().value(), recommendation.id().value()));
    }

    private void refuseChanged(Recommendation recommendation, String seen) {
        LongStream wordings =
                wordings(recommendation).stream().mapToLong(each -> each.sheet().version());
        if (!seen.equals(RecommendationSheet.mark(recommendation.version(), wordings))) {
            throw new Refusal.NotNow("changed");
        }
    }

    private Map<String, Object> seen(SeriesAccess access) {
        boolean drafting = context.isCallerInRole(Role.CONVENOR) && access.as(CONVENOR);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("series", access.id().value());
        parameters.put("drafting", drafting);
        return parameters;
    }

    private static void refuseForeign(Recommendation known, SeriesAccess access) {
        if (!known.isOf(access.id().value())) {
            throw new Refusal.Missing();
        }
    }

    private static void refuseStrange(Frames frames, RecommendationDetails given) {
        if (frames.themes().stream().noneMatch(theme -> theme.id().equals(given.theme()))) {
            throw new Refusal.Invalid(Map.of("theme", "choice"));
        }
        boolean known = given.addressees().stream()
                .allMatch(party -> party.equals(RecommendationDetails.JOINTLY)
                        || frames.sides().stream().anyMatch(side -> side.code().equals(party)));
        if (!known) {
            throw new Refusal.Invalid(Map.of("addressees", "choice"));
        }
    }

    /** A new record under a key that another one has. */
    private void refuseKnown(Class<?> kind, Key id) {
        if (entities.find(kind, id.value()) != null) {
            throw new Refusal.Missing();
        }
    }

    private void refuseTaken(SeriesAccess access, String code) {
        Long taken = entities.createQuery(
                        "select count(*) from Recommendation r where r.series = :series and lower(r.code) = :code",
                        Long.class)
                .setParameter("series", access.id().value())
                .setParameter("code", code.toLowerCase(Locale.ROOT))
                .getSingleResult();
        if (taken > 0) {
            throw new Refusal.Invalid(Map.of("code", "codeTaken"));
        }
    }

    /** Its number in the list of the series; whatever stands behind it moves up. */
    private int place(SeriesAccess access, String code) {
        List<String> standing = entities.createQuery(
                        "select r.code from Recommendation r where r.series = :series order by r.ordinal, r.code",
                        String.class)
                .setParameter("series", access.id().value())
                .getResultList();
        List<String> codes = new ArrayList<>(standing);
        int place = RecommendationCode.place(standing, code);
        codes.add(place, code);
        for (int i = place + 1; i < codes.size(); i++) {
            entities.createQuery("update Recommendation set ordinal = :ordinal where series = :series and code = :code")
                    .setParameter("ordinal", i + 1)
                    .setParameter("series", access.id().value())
                    .setParameter("code", codes.get(i))
                    .executeUpdate();
        }
        return place + 1;
    }

    private void rewrite(RecommendationId recommendation, List<Element> standing, RecommendationDetails given) {
        List<Ask> asks = given.asks();
        standing.stream()
                .filter(element -> asks.stream().noneMatch(ask -> ask.id().equals(element.id())))
                .forEach(entities::remove);
        int last = standing.isEmpty() ? 0 : standing.getLast().ordinal();
        for (Ask ask : asks) {
            @Nullable
            Element known = standing.stream()
                    .filter(element -> element.id().equals(ask.id()))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                refuseKnown(Element.class, ask.id());
                last++;
                entities.persist(new Element(recommendation, last, ask));
            } else {
                known.say(ask.text(), given.compared());
            }
        }
    }

    private static String words(List<Element> elements) {
        StringBuilder words = new StringBuilder();
        elements.forEach(element -> words.append(element.ask().text().en())
                .append('\n')
                .append(element.ask().text().ja())
                .append('\n'));
        return words.toString();
    }

    private Recommendation of(SeriesAccess access, String code) {
        return wordings.recommendation(access, code);
    }

    private List<Wording> wordings(Recommendation recommendation) {
        return entities.createQuery(
                        "from Wording w where w.recommendation = :recommendation order by w.list, w.edition",
                        Wording.class)
                .setParameter("recommendation", recommendation.id().value())
                .getResultList();
    }

    private List<Element> elements(RecommendationId recommendation) {
        return entities.createQuery(
                        """
                        select distinct e from Element e left join fetch e.texts
                        where e.recommendation = :recommendation order by e.ordinal
                        """,
                        Element.class)
                .setParameter("recommendation", recommendation.value())
                .getResultList();
    }
}
