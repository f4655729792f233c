package org.throughline.web.recommendation;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.OBSERVER;
import static org.throughline.identity.MemberRole.PARTICIPANT;
import static org.throughline.identity.MemberRole.RAPPORTEUR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.series.SideName;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.recommendation.RecommendationDetails;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.RecommendationSheet;
import org.throughline.recommendation.register.Recommendations;
import org.throughline.recommendation.succession.LinkedRecommendation;
import org.throughline.web.api.Both;
import org.throughline.web.api.Says;
import org.throughline.web.guard.Access;

/** The recommendations of a series as JSON. */
@Path("/api/v1/series/{series}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RecommendationApi {

    @Inject
    private RecommendationRegister register;

    @PathParam("series")
    private String series;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    @Says("The recommendations of a series that the caller may see, with all their wordings.")
    public Listing list() {
        Recommendations all = register.list(series);
        return new Listing(
                series,
                both(all.access().endorsement()),
                all.lines().stream().map(Entry::of).toList());
    }

    @GET
    @Path("{code}")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    @Says("One recommendation whole.")
    public Whole one(@PathParam("code") String code) {
        RecommendationSheet sheet = register.one(series, code);
        return new Whole(
                both(sheet.access().endorsement()),
                Entry.of(sheet.line()),
                sheet.asks().stream().map(ask -> Both.of(ask.text())).toList(),
                sheet.relatives().stream().map(Linked::of).toList());
    }

    /** A text by language; a language in which it does not stand is left out. */
    private static Map<String, String> both(Bilingual text) {
        Map<String, String> both = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            if (!text.in(language).isEmpty()) {
                both.put(language.code(), text.in(language));
            }
        }
        return both;
    }

    /** @param endorsement the statement of the series; stands wherever its recommendations stand */
    public record Listing(String series, Map<String, String> endorsement, List<Entry> recommendations) {}

    /**
     * A recommendation whole.
     *
     * @param elements the separate asks inside it
     * @param links to what stands in its place and to what gave way to it
     */
    public record Whole(
            Map<String, String> endorsement, Entry recommendation, List<Both> elements, List<Linked> links) {}

    /**
     * A recommendation with which another is linked.
     *
     * @param kind how the one gave way to the other: {@code merged} or {@code superseded}
     * @param stands whether this is the one that stands
     */
    public record Linked(String code, String kind, boolean stands) {

        static Linked of(LinkedRecommendation relative) {
            return new Linked(relative.code(), relative.kind().code(), relative.stands());
        }
    }

    /**
     * A recommendation.
     *
     * @param addressees side codes, and {@code jointly}
     * @param madeOn ISO date; absent while it is not known
     */
    public record Entry(
            String code,
            String theme,
            String state,
            String provenance,
            @Nullable String madeOn,
            List<String> addressees,
            List<RecommendationWords> wordings) {

        static Entry of(RecommendationLine line) {
            List<String> addressees = new ArrayList<>(
                    line.addressees().stream().map(SideName::code).toList());
            if (line.jointly()) {
                addressees.add(RecommendationDetails.JOINTLY);
            }
            return new Entry(
                    line.code(),
                    line.theme().code(),
                    line.state().code(),
                    line.provenance().code(),
                    Optional.ofNullable(line.madeOn()).map(Object::toString).orElse(null),
                    addressees,
                    line.wordings().stream().map(RecommendationWords::of).toList());
        }
    }
}
