package org.throughline.web.recommendation;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.OBSERVER;
import static org.throughline.identity.MemberRole.PARTICIPANT;
import static org.throughline.identity.MemberRole.RAPPORTEUR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.result.Vote;
import org.throughline.ballot.result.VoteRecord;
import org.throughline.ballot.result.VotesOn;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.Frames;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.identity.Role;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.register.RecommendationDrafting;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.RecommendationSheet;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.uptake.result.Trace;
import org.throughline.uptake.result.UptakeTrail;
import org.throughline.web.ballot.result.Withheld;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The recommendations of a series: read by its members, drafted, circulated and published by its convenors. */
@Path("/{lang:en|ja}/s/{series}/recommendations")
@RequestScoped
public class RecommendationPages {

    @Inject
    private RecommendationRegister register;

    @Inject
    private RecommendationDrafting drafting;

    @Inject
    private Programme programme;

    @Inject
    private VoteRecord votes;

    @Inject
    private UptakeTrail uptake;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page list() {
        return new Page(
                "recommendation/recommendations",
                RecommendationShelf.of(register.list(series), frame.form().text("from")));
    }

    @GET
    @Path("{code}")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page one(@PathParam("code") String code) {
        RecommendationSheet sheet = register.one(series, code);
        List<SubjectId> wordings = sheet.line().wordings().stream()
                .map(wording -> wording.id().subject())
                .toList();
        VotesOn voted = votes.on(wordings);
        return new Page(
                "recommendation/recommendation",
                new OneRecommendation(
                        sheet,
                        ComparedWording.of(sheet.line().wordings(), frame.language()),
                        voted.told(),
                        voted.again(),
                        uptake.of(series, code)));
    }

    @GET
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return draftPage(frame.form());
    }

    @POST
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response draft() {
        return frame.attempt(form -> drafting.draft(series, RecommendationForm.read(form)))
                .orShow(this::draftPage)
                .thenSee(form -> here(form.code("code")));
    }

    @GET
    @Path("{code}/edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit(@PathParam("code") String code) {
        return editPage(code, frame.form());
    }

    @POST
    @Path("{code}/edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response revise(@PathParam("code") String code) {
        return frame.attempt(form -> drafting.revise(series, code, RecommendationForm.details(form), form.version()))
                .orShow(form -> editPage(code, form))
                .thenSee(here(code));
    }

    @POST
    @Path("{code}/discard")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response discard(@PathParam("code") String code) {
        drafting.discard(series, code, frame.form().read());
        return frame.see("/s/" + series + "/recommendations");
    }

    private String here(String code) {
        return "/s/" + series + "/recommendations/" + code;
    }

    private Page draftPage(Form form) {
        return new Page(
                "recommendation/recommendation-form",
                new RecommendationFormPage(programme.frames(series, CONVENOR), null, form));
    }

    private Page editPage(String code, Form form) {
        RecommendationSheet sheet = register.one(series, code);
        return new Page(
                "recommendation/recommendation-form",
                new RecommendationFormPage(programme.frames(series, CONVENOR), sheet, form));
    }

    /**
     * The page of one recommendation, with what other features know of it.
     *
     * @param columns its wordings beside each other
     * @param votes what was told of the votes on them, the newest first
     * @param toVoteAgain rounds on them that became void, so that everybody votes again
     * @param traces what became of it in the instruments, the newest first
     */
    public record OneRecommendation(
            RecommendationSheet sheet,
            List<ComparedWording> columns,
            List<Vote> votes,
            List<RoundSummary> toVoteAgain,
            List<Trace> traces) {

        /** The wording that was voted on. */
        public WordingSheet wording(Vote vote) {
            return named(new WordingId(vote.subject().value()));
        }

        public WordingSheet named(WordingId key) {
            return sheet.line().wordings().stream()
                    .filter(wording -> wording.id().equals(key))
                    .findFirst()
                    .orElseThrow();
        }

        /** Why something of the votes is not shown, each reason once. */
        public List<String> withheld() {
            return votes.stream()
                    .flatMap(vote -> Withheld.reasons(vote.measure(), vote.told()).stream())
                    .distinct()
                    .toList();
        }

        /** Whether the wordings say different things in a language that both have. */
        public boolean wordingsDiffer() {
            return columns.stream().anyMatch(ComparedWording::differs);
        }
    }

    /** @param sheet that is edited; null for a new one */
    public record RecommendationFormPage(Frames frames, @Nullable RecommendationSheet sheet, Form form) {}
}
