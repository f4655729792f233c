package org.throughline.web.ballot.desk;

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
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.ballot.desk.RoundDrafts;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.result.ResultBoard;
import org.throughline.ballot.result.RoundResult;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.SeriesHome;
import org.throughline.dialogue.series.Frames;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.identity.Role;
import org.throughline.recommendation.register.RecommendationCodes;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.Recommendations;
import org.throughline.refusal.Refusal;
import org.throughline.web.ballot.result.Notes;
import org.throughline.web.ballot.result.Withheld;
import org.throughline.web.ballot.standing.Phase;
import org.throughline.web.form.Form;
import org.throughline.web.form.FormOption;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** A new round, and the results of one as everybody of the workshop reads them. */
@Path("/{lang:en|ja}/s/{series}/ballots")
@RequestScoped
public class RoundPages {

    /** In the place of a workshop's address: no workshop has it, for it is none. */
    static final String WHOLE_SERIES = "*";

    @Inject
    private RoundDrafts drafts;

    @Inject
    private ResultBoard board;

    @Inject
    private Programme programme;

    @Inject
    private RecommendationRegister register;

    @Inject
    private RecommendationCodes codes;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return blank(frame.form());
    }

    @POST
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response draft() {
        return frame.attempt(this::draft)
                .orShow(this::blank)
                .thenSee(form -> "/s/" + series + "/ballots/" + form.key("id") + "/manage");
    }

    private void draft(Form form) {
        Recommendations lines = register.list(series);
        String workshop = form.has("workshop", WHOLE_SERIES) ? null : form.text("workshop");
        String zone = drafts.zone(series, workshop);
        drafts.draft(series, workshop, RoundForm.read(form, form.key("id", RoundId::new), lines.lines(), zone));
    }

    @GET
    @Path("{round:[0-9a-f-]{36}}")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page result(@PathParam("round") RoundId round) {
        RoundResult result = board.result(round);
        if (!result.constituency().series().slug().equals(series)) {
            throw new Refusal.Missing();
        }
        return new Page(
                "ballot/result",
                new ResultPage(
                        result,
                        programme.frames(series),
                        codes.of(result.questions().stream()
                                .map(BallotQuestion::subject)
                                .toList())));
    }

    private Page blank(Form form) {
        SeriesHome home = programme.series(series);
        if (!home.access().anywhere(CONVENOR)) {
            throw new Refusal.Missing();
        }
        return new Page(
                "ballot/round-form", new RoundFormPage(home, register.list(series), form, true, zone(home, form)));
    }

    /** The zone of the workshop that was chosen; of any, where none was. */
    private static String zone(SeriesHome home, Form form) {
        return home.workshops().stream()
                .filter(workshop -> workshop.slug().equals(form.text("workshop")))
                .findFirst()
                .or(() -> home.workshops().stream().findFirst())
                .map(card -> card.place().zone().getId())
                .orElse("UTC");
    }

    /**
     * The form of a round.
     *
     * @param fresh whether it is a new one, and not a draft that is changed
     * @param zone in which its deadline is typed
     */
    public record RoundFormPage(SeriesHome home, Recommendations register, Form form, boolean fresh, String zone) {

        /** Whose people can be asked: those of the workshops that the caller convenes, and all for who convenes the series. */
        public static List<FormOption> constituencies(Frame frame, SeriesHome home) {
            Stream<FormOption> workshops = home.workshops().stream()
                    .filter(workshop -> home.access().in(workshop.id().scope(), CONVENOR))
                    .map(workshop -> new FormOption(workshop.slug(), frame.in(workshop.title())));
            Stream<FormOption> all =
                    home.access().as(CONVENOR) && home.workshops().size() > 1
                            ? Stream.of(new FormOption(WHOLE_SERIES, frame.t("round.wholeSeries")))
                            : Stream.of();
            return Stream.concat(workshops, all).toList();
        }
    }

    /**
     * The results with the names of the sides.
     *
     * @param codes of the recommendations, by what was voted on
     */
    public record ResultPage(RoundResult result, Frames frames, Map<SubjectId, String> codes) {

        public Phase phase() {
            return Phase.of(result);
        }

        /** Why something is not shown, each reason once. */
        public List<String> withheld() {
            return Withheld.reasons(result.results());
        }

        /** How to read what is shown, each sentence once. */
        public List<String> notes() {
            return Notes.on(result.results().stream()
                    .flatMap(told -> told.told().values().stream())
                    .toList());
        }
    }
}
