package org.throughline.recommendation.register;

import static org.throughline.ballot.round.RoundState.OPEN;
import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.succession.Succession;
import org.throughline.recommendation.wording.WordingVersions;
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

    @Resource
    private SessionContext context;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private RecommendationQueries catalogue;

    @Inject
    private Asks asks;

    @Inject
    private WordingVersions versions;

    @Inject
    private Succession succession;

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
        return new RecommendationSheet(
                access,
                entry.seenFrom(access),
                asks.of(entry.line().id()),
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
        return new PublicRecommendation(entry.line(), asks.of(entry.line().id()));
    }

    private Map<String, Object> seen(SeriesAccess access) {
        boolean drafting = context.isCallerInRole(Role.CONVENOR) && access.as(CONVENOR);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("series", access.id().value());
        parameters.put("drafting", drafting);
        return parameters;
    }
}
