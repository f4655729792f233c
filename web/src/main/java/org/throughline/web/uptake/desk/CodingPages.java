package org.throughline.web.uptake.desk;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.throughline.identity.Role;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.coding.CodingDesk;
import org.throughline.uptake.coding.FindingDesk;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.register.UptakeRegister;
import org.throughline.uptake.suggestion.NewVerdict;
import org.throughline.uptake.suggestion.SuggestionDesk;
import org.throughline.uptake.suggestion.VerdictDesk;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.AddressKey;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.uptake.desk.DeskPage.Part;

/** The desk where one person codes one recommendation: what is proposed there, and the coding from its begin to its end. */
@Path("/{lang:en|ja}/s/{series}/coding/{instrument}/{recommendation}")
@RequestScoped
public class CodingPages {

    @Inject
    private CodingDesk desk;

    @Inject
    private FindingDesk findings;

    @Inject
    private SuggestionDesk suggestions;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private UptakeRegister register;

    @Inject
    private DeskLayout layout;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("instrument")
    private String instrument;

    @PathParam("recommendation")
    private String recommendation;

    /**
     * The desk; {@code clause} chooses a clause, with {@code expression}, {@code start} and {@code length} words of it to be
     * quoted, {@code finding} a finding to be changed, {@code element} for what clauses are proposed.
     */
    @GET
    @Access(roles = Role.STAFF, members = STAFF)
    public Page desk() {
        return layout.asked(unit(), frame.form());
    }

    /** The verb that governs a passage, for the script of the desk; nothing if none is found. */
    @GET
    @Path("verb/{expression}/{start}/{length}")
    @Produces(MediaType.APPLICATION_JSON)
    @Access(roles = Role.STAFF, members = STAFF)
    public ProposedVerb verb(
            @PathParam("expression") String expression,
            @PathParam("start") String start,
            @PathParam("length") String length) {
        return suggestions
                .verb(series, instrument, AddressKey.of(expression, ExpressionId::new), number(start), number(length))
                .map(verb -> new ProposedVerb(verb.strength().code(), frame.t("overview.verb.proposed", verb.word())))
                .orElseThrow(Refusal.Missing::new);
    }

    /**
     * A proposal for the strength of a verb.
     *
     * @param from what is said beside it
     */
    public record ProposedVerb(String verb, String from) {}

    /** Records what the coder did with a clause that was proposed; one that was accepted is there to be quoted. */
    @POST
    @Path("suggestions")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response answer() {
        Form form = frame.form();
        NewVerdict given = DeskForm.verdict(form);
        verdicts.answer(unit(), given);
        return frame.see(at(DeskForm.after(given, form)));
    }

    @POST
    @Path("begin")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response begin() {
        Form form = frame.form();
        WordingId wording = form.text("wording").isEmpty() ? null : form.key("wording", WordingId::new);
        desk.begin(unit(), form.key("id", CodingId::new), wording);
        return frame.see(at(""));
    }

    @POST
    @Path("give-back")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response giveBack() {
        desk.giveBack(unit(), frame.form().read());
        return frame.see("/s/" + series + "/coding/" + instrument);
    }

    @POST
    @Path("whole")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response judge() {
        return frame.attempt(this::judge).orShow(this::refused).thenSee(at("#whole"));
    }

    /** Keeps the judgement of the whole and finishes; if it cannot be finished yet, the judgement is kept all the same. */
    @POST
    @Path("finish")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response finish() {
        return frame.attempt(form -> {
                    judge(form);
                    desk.finish(unit());
                })
                .orShow(this::refused)
                .thenSee(at(""));
    }

    @POST
    @Path("resume")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response resume() {
        desk.resume(unit());
        return frame.see(at(""));
    }

    /** Publishes the caller's coding as provisional and single-coded. */
    @POST
    @Path("publish")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response publish() {
        register.publish(unit(), frame.form().version());
        return frame.see("/s/" + series + "/uptake/" + instrument + "/" + recommendation);
    }

    private void judge(Form form) {
        findings.judge(unit(), DeskForm.judgement(form), form.version());
    }

    private Page refused(Form form) {
        return layout.refused(unit(), Part.WHOLE, form);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw new Refusal.Missing();
        }
    }

    private UnitOfCoding unit() {
        return UnitOfCoding.at(series, instrument, recommendation);
    }

    private String at(String place) {
        return DeskLayout.at(unit(), place);
    }
}
