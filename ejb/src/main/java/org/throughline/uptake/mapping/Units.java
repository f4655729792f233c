package org.throughline.uptake.mapping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.recommendation.RecommendationState;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.RecommendationSheet;
import org.throughline.recommendation.register.WordingDesk;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.evidence.EvidenceSources;

/** Opens units of coding and knows what their recommendations consist of. */
@Dependent
public class Units {

    /** Two who begin at the same moment wait for each other here. */
    private static final String TAKE =
            """
            select r.id, r.state from recommendation r
            where r.series_id = :series and r.code = :code for update
            """;

    private static final String ELEMENTS =
            """
            select e.id from element e join mapping m on m.unit_id = e.recommendation_id
            where m.id = :mapping
            """;

    private record Taken(RecommendationId recommendation, RecommendationState state) {

        static Taken of(Row row) {
            return new Taken(row.key("id", RecommendationId::new), row.constant("state", RecommendationState.class));
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    @Inject
    private Mappings mappings;

    @Inject
    private RecommendationRegister register;

    @Inject
    private WordingDesk wordings;

    @Inject
    private EvidenceSources texts;

    /**
     * The mapping of a unit, made if nobody has begun it; its row is locked.
     *
     * @param wording the wording to pin; null: the one that stands
     */
    public Mapping open(SeriesAccess access, UnitOfCoding unit, @Nullable WordingId wording, boolean illustrative) {
        Taken taken = rows.one(TAKE, Map.of("series", access.id(), "code", unit.recommendation()), Taken::of)
                .orElseThrow(Refusal.Missing::new);
        if (mappings.find(access, unit).isPresent()) {
            return mappings.locked(access, unit);
        }
        if (!taken.state().isCodable()) {
            throw new Refusal.NotNow("coding.notSettled");
        }
        RecommendationSheet sheet = register.one(unit.series(), unit.recommendation());
        @Nullable ElementId element = unit.element() == 0 ? null : element(sheet, unit.element());
        WordingId pinned = pinned(sheet, wording);
        wordings.pin(unit.series(), pinned);
        Mapping mapping =
                new Mapping(taken.recommendation(), element, pinned, texts.instrument(unit.instrument()), illustrative);
        entities.persist(mapping);
        entities.persist(new ContributionClaim(mapping.id().value()));
        return mapping;
    }

    /** Nobody codes it any more. */
    public void close(Mapping mapping) {
        entities.remove(entities.find(ContributionClaim.class, mapping.id().value()));
        entities.remove(mapping);
    }

    /** @throws Refusal.Invalid if one of them is not an element of what is coded; an element coded apart has none */
    public void checkElements(Coding coding, Set<ElementId> elements) {
        if (elements.isEmpty()) {
            return;
        }
        List<ElementId> known =
                rows.of(ELEMENTS, Map.of("mapping", coding.mapping()), row -> row.key("id", ElementId::new));
        if (!known.containsAll(elements)) {
            throw new Refusal.Invalid(Map.of("element", "choice"));
        }
    }

    /** @throws Refusal.Missing if the recommendation does not ask so many things, or only one: that is the whole */
    private static ElementId element(RecommendationSheet sheet, int place) {
        if (sheet.asks().size() < Math.max(place, 2)) {
            throw new Refusal.Missing();
        }
        return sheet.asks().get(place - 1).id();
    }

    private static WordingId pinned(RecommendationSheet sheet, @Nullable WordingId wanted) {
        if (wanted == null) {
            return sheet.line().wording().id();
        }
        if (sheet.line().wordings().stream().map(WordingSheet::id).noneMatch(wanted::equals)) {
            throw new Refusal.Invalid(Map.of("wording", "choice"));
        }
        return wanted;
    }
}
