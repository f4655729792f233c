package org.throughline.web.ballot.desk;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import org.throughline.ballot.desk.RoundDesk;
import org.throughline.ballot.desk.RoundDrafts;
import org.throughline.ballot.desk.RoundHome;
import org.throughline.ballot.key.RoundId;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.Frames;
import org.throughline.identity.Role;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.Recommendations;
import org.throughline.refusal.Refusal;
import org.throughline.web.ballot.desk.RoundPages.RoundFormPage;
import org.throughline.web.ballot.standing.Phase;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** A round as its convenor runs it, and before each step a page that says what it will do. */
@Path("/{lang:en|ja}/s/{series}/ballots/{round:[0-9a-f-]{36}}/manage")
@RequestScoped
public class DeskPages {

    @Inject
    private RoundDrafts drafts;

    @Inject
    private RoundDesk desk;

    @Inject
    private Programme programme;

    @Inject
    private RecommendationRegister register;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("round")
    private RoundId round;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page manage() {
        return new Page("ballot/manage", new ManagePage(home(), programme.frames(series)));
    }

    @GET
    @Path("edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit() {
        RoundHome home = home();
        Recommendations lines = register.list(series);
        return formPage(home, lines, RoundForm.of(home, lines.lines()));
    }

    @POST
    @Path("edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response revise() {
        RoundHome home = home();
        Recommendations lines = register.list(series);
        String zone = home.constituency().zone();
        return frame.attempt(form -> drafts.revise(RoundForm.read(form, round, lines.lines(), zone), form.version()))
                .orShow(form -> formPage(home, lines, form))
                .thenSee(below("/" + round + "/manage"));
    }

    /** What a step will do. A round that has moved on since its page was read is shown as it is now. */
    @GET
    @Path("{step}")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response ask(@PathParam("step") String code) {
        RoundStep step = RoundStep.of(code).orElseThrow(Refusal.Missing::new);
        RoundHome home = home();
        return step.isFor(Phase.of(home))
                ? page(home, step, frame.form()).with(200)
                : frame.see(below("/" + round + "/manage"));
    }

    @POST
    @Path("{step}")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response take(@PathParam("step") String code) {
        RoundStep step = RoundStep.of(code).orElseThrow(Refusal.Missing::new);
        RoundHome home = home();
        return frame.attemptFor(form -> take(step, home, form))
                .orShow(form -> page(home, step, form))
                .thenSee(this::below);
    }

    /** @return where to go from there, below the ballots */
    private String take(RoundStep step, RoundHome home, Form form) {
        switch (step) {
            case OPEN -> desk.open(round, form.version());
            case CLOSE -> desk.closeEarly(round, ahead(form), form.version());
            case EXTEND -> desk.extend(
                    round, RoundForm.deadline(form, home.constituency().zone()), form.version());
            case REMIND -> desk.remind(round, form.version());
            case RESUME -> desk.resume(round, form.version());
            case ANNUL -> desk.annul(round, form.version());
            case COUNT -> {
                desk.close(round);
                return "/" + round;
            }
            case DISCARD -> {
                drafts.discard(round, form.version());
                return "";
            }
            case AGAIN -> {
                RoundId fresh = form.key("id", RoundId::new);
                drafts.again(
                        round,
                        fresh,
                        RoundForm.deadline(form, home.constituency().zone()));
                return "/" + fresh + "/manage";
            }
        }
        return "/" + round + "/manage";
    }

    private static Duration ahead(Form form) {
        String typed = form.code("minutes");
        if (!typed.matches("[0-9]{1,5}")) {
            throw new Refusal.Invalid(Map.of("minutes", typed.isEmpty() ? "wanted" : "count"));
        }
        return Duration.ofMinutes(Long.parseLong(typed));
    }

    private Page formPage(RoundHome home, Recommendations lines, Form form) {
        String zone = home.constituency().zone();
        return new Page("ballot/round-form", new RoundFormPage(programme.series(series), lines, form, false, zone));
    }

    private static Page page(RoundHome home, RoundStep step, Form form) {
        return new Page("ballot/step", new StepPage(home, step, form));
    }

    /** @throws Refusal.Missing if the round is of another series than the address says */
    private RoundHome home() {
        RoundHome home = desk.round(round);
        if (!home.constituency().series().slug().equals(series)) {
            throw new Refusal.Missing();
        }
        return home;
    }

    private String below(String path) {
        return "/s/" + series + "/ballots" + path;
    }

    /** A round with the names of its sides. */
    public record ManagePage(RoundHome home, Frames frames) {}

    /** What a step will do. */
    public record StepPage(RoundHome home, RoundStep step, Form form) {}
}
