package org.throughline.uptake;

import java.util.EnumSet;
import java.util.Set;
import org.throughline.recommendation.RecommendationState;

/**
 * Who reads what became of recommendations, and so which results of which recommendations are shown: said here and nowhere
 * else. Who codes, decides or checks again sees the codings themselves, by the rules of
 * {@link MappingState#isCodedApart()}.
 */
public enum Readers {
    /** Everybody, of a published series. */
    PUBLIC(EnumSet.of(RecommendationState.PUBLISHED), EnumSet.of(MappingState.PUBLISHED)),
    /** Members of the series. */
    MEMBERS(RecommendationState.CODABLE, MappingState.SETTLED),
    /** Programme staff of the series, who look up what was taken back. */
    STAFF(RecommendationState.CODABLE, MappingState.EVER_SETTLED);

    /**
     * That a mapping {@code m} of a recommendation {@code r} is shown, for a native statement: an example is, as long as
     * nothing that the reader may see (a state {@code :shown}) is coded on the words of the text itself, in the same series
     * and instrument. An element that was coded apart leaves the examples of the whole as they are.
     */
    public static final String NO_OUTDONE_EXAMPLE =
            """
            not (m.illustrative and exists (select 1 from mapping coded join recommendation x on x.id = coded.unit_id
                where coded.instrument_id = m.instrument_id and x.series_id = r.series_id
                    and not coded.illustrative and coded.state in (:shown)))
            """;

    /** That {@code :subject} is a member of the series {@code s}, for a native statement. */
    public static final String IS_MEMBER =
            """
            exists (select 1 from membership b join person p on p.id = b.person_id
                    where p.subject = :subject and (b.scope_id = s.id
                        or b.scope_id in (select w.id from workshop w where w.series_id = s.id)))
            """;

    private final Set<RecommendationState> recommendations;
    private final Set<MappingState> results;

    Readers(Set<RecommendationState> recommendations, Set<MappingState> results) {
        this.recommendations = Set.copyOf(recommendations);
        this.results = Set.copyOf(results);
    }

    /** The states in which a recommendation is shown to them; {@code :codable} in the statements. */
    public Set<RecommendationState> recommendations() {
        return recommendations;
    }

    /** The states of a mapping whose result is shown to them; {@code :shown} in the statements. */
    public Set<MappingState> results() {
        return results;
    }
}
