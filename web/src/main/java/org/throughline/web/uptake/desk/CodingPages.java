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
import java.util.Optional;
import java.util.UUID;
import org.throughline.identity.Role;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.coding.CodingDesk;
import org.throughline.uptake.coding.CodingDeskSheet;
import org.throughline.uptake.coding.CodingQueue;
import org.throughline.uptake.coding.FindingDesk;
import org.throughline.uptake.mapping.UnitOfCoding;
import org.throughline.uptake.register.UptakeRegister;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.uptake.suggestion.ForClause;
import org.throughline.uptake.suggestion.NewVerdict;
import org.throughline.uptake.suggestion.SuggestionDesk;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.AddressKey;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.uptake.desk.DeskPage.Part;

/** The queue of what is to be coded, and the desk where one person codes one recommendation. */
@Path("/{lang:en|ja}/s/{series}/coding/{instrument}")
@RequestScoped
public class CodingPages {

    @Inject
    private CodingDesk desk;

    @Inject
    private FindingDesk findings;

    @Inject
    private SuggestionDesk suggestions;

    @Inject
    private UptakeRegister register;

    @Inject
    private InstrumentLibrary library;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("instrument")
    private String instrument;

    /**
     * The queue; {@code clause} asks which recommendations are worth comparing with a clause, {@code next} for the desk of
     * the one after a recommendation that waits for the caller.
     */
    @GET
    @Access(roles = Role.STAFF, members = STAFF)
    public Response queue() {
        CodingQueue queue = desk.queue(series, instrument);
        Form form = frame.form();
        Optional<String> next = QueuePage.next(queue, form.text("next"));
        if (next.isPresent()) {
            return see(next.get());
        }
        String clause = form.text("clause");
        Optional<ForClause> forClause =
                clause.isEmpty() ? Optional.empty() : Optional.of(suggestions.forClause(queue, clause));
        return new Page("uptake/queue", new QueuePage(queue, forClause)).with(200);
    }

    /**
     * The desk; {@code clause} chooses a clause, with {@code expression}, {@code start} and {@code length} words of it to be
     * quoted, {@code finding} a finding to be changed, {@code element} for what clauses are proposed.
     */
    @GET
    @Path("{recommendation}")
    @Access(roles = Role.STAFF, members = STAFF)
    public Page desk(@PathParam("recommendation") String recommendation) {
        CodingDeskSheet opened = desk.desk(unit(recommendation));
        Form form = frame.form();
        return new Page(
                "uptake/desk",
                DeskPage.of(opened, form, suggestions.suggest(opened, DeskForm.element(form)), cautions(opened)));
    }

    /** The verb that governs a passage, for the script of the desk; nothing if none is found. */
    @GET
    @Path("{recommendation}/verb/{expression}/{start}/{length}")
    @Produces(MediaType.APPLICATION_JSON)
    @Access(roles = Role.STAFF, members = STAFF)
    public ProposedVerb verb(
            @PathParam("expression") String expression,
            @PathParam("start") String start,
            @PathParam("length") String length) {
        return suggestions
                .verb(series, instrument, AddressKey.of(expression), number(start), number(length))
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
    @Path("{recommendation}/suggestions")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response answer(@PathParam("recommendation") String recommendation) {
        Form form = frame.form();
        NewVerdict given = DeskForm.verdict(form);
        suggestions.answer(unit(recommendation), given);
        return frame.see(local(recommendation) + DeskForm.after(given, form));
    }

    @POST
    @Path("{recommendation}/begin")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response begin(@PathParam("recommendation") String recommendation) {
        Form form = frame.form();
        UUID wording = form.text("wording").isEmpty() ? null : form.key("wording");
        desk.begin(unit(recommendation), form.key("id"), wording);
        return see(recommendation);
    }

    @POST
    @Path("{recommendation}/give-back")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response giveBack(@PathParam("recommendation") String recommendation) {
        desk.giveBack(unit(recommendation), frame.form().read());
        return frame.see("/s/" + series + "/coding/" + instrument);
    }

    @POST
    @Path("{recommendation}/findings")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response find(@PathParam("recommendation") String recommendation) {
        Form form = frame.form();
        try {
            findings.find(unit(recommendation), DeskForm.finding(form), DeskForm.quoteIfAny(form));
        } catch (Refusal.Invalid invalid) {
            return page(recommendation, Part.FINDING, form.refused(invalid)).with(422);
        }
        return back(recommendation, "?saved=" + form.key("id"), ClauseSheet.fragment(form.text("clause")));
    }

    @POST
    @Path("{recommendation}/findings/{finding}")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response revise(@PathParam("recommendation") String recommendation, @PathParam("finding") String finding) {
        Form form = frame.form();
        try {
            findings.revise(unit(recommendation), DeskForm.finding(form), form.version());
        } catch (Refusal.Invalid invalid) {
            return page(recommendation, Part.FINDING, form.refused(invalid)).with(422);
        }
        return back(recommendation, "", ClauseSheet.fragment(form.text("clause")));
    }

    @POST
    @Path("{recommendation}/findings/{finding}/drop")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response drop(@PathParam("recommendation") String recommendation, @PathParam("finding") String finding) {
        findings.drop(unit(recommendation), AddressKey.of(finding), frame.form().read());
        return back(recommendation, "", "mine");
    }

    @POST
    @Path("{recommendation}/findings/{finding}/quotes")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response quote(@PathParam("recommendation") String recommendation, @PathParam("finding") String finding) {
        Form form = frame.form();
        try {
            findings.quote(unit(recommendation), AddressKey.of(finding), DeskForm.quote(form));
        } catch (Refusal.Invalid invalid) {
            return page(recommendation, Part.QUOTE, form.refused(invalid)).with(422);
        }
        return back(recommendation, "?finding=" + AddressKey.of(finding), "finding");
    }

    @POST
    @Path("{recommendation}/findings/{finding}/quotes/{quote}/drop")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response unquote(
            @PathParam("recommendation") String recommendation,
            @PathParam("finding") String finding,
            @PathParam("quote") String quote) {
        findings.unquote(
                unit(recommendation),
                AddressKey.of(finding),
                AddressKey.of(quote),
                frame.form().read());
        return back(recommendation, "?finding=" + AddressKey.of(finding), "finding");
    }

    @POST
    @Path("{recommendation}/absences")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response miss(@PathParam("recommendation") String recommendation) {
        Form form = frame.form();
        try {
            findings.miss(unit(recommendation), DeskForm.absence(form));
        } catch (Refusal.Invalid invalid) {
            return page(recommendation, Part.ABSENCE, form.refused(DeskForm.ofAbsence(invalid)))
                    .with(422);
        }
        return back(recommendation, "", "absences");
    }

    @POST
    @Path("{recommendation}/absences/{absence}/drop")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response dropAbsence(
            @PathParam("recommendation") String recommendation, @PathParam("absence") String absence) {
        findings.dropAbsence(
                unit(recommendation), AddressKey.of(absence), frame.form().read());
        return back(recommendation, "", "absences");
    }

    @POST
    @Path("{recommendation}/whole")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response judge(@PathParam("recommendation") String recommendation) {
        Form form = frame.form();
        try {
            findings.judge(unit(recommendation), DeskForm.judgement(form), form.version());
        } catch (Refusal.Invalid invalid) {
            return page(recommendation, Part.WHOLE, form.refused(invalid)).with(422);
        }
        return back(recommendation, "", "whole");
    }

    /** Keeps the judgement of the whole and finishes; if it cannot be finished yet, the judgement is kept all the same. */
    @POST
    @Path("{recommendation}/finish")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response finish(@PathParam("recommendation") String recommendation) {
        Form form = frame.form();
        try {
            findings.judge(unit(recommendation), DeskForm.judgement(form), form.version());
            desk.finish(unit(recommendation));
        } catch (Refusal.Invalid invalid) {
            return page(recommendation, Part.WHOLE, form.refused(invalid)).with(422);
        }
        return see(recommendation);
    }

    @POST
    @Path("{recommendation}/resume")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response resume(@PathParam("recommendation") String recommendation) {
        desk.resume(unit(recommendation));
        return see(recommendation);
    }

    /** Publishes the caller's coding as provisional and single-coded. */
    @POST
    @Path("{recommendation}/publish")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response publish(@PathParam("recommendation") String recommendation) {
        register.publish(unit(recommendation), frame.form().version());
        return frame.see("/s/" + series + "/uptake/" + instrument + "/" + recommendation);
    }

    private Page page(String recommendation, Part part, Form form) {
        CodingDeskSheet opened = desk.desk(unit(recommendation));
        return new Page(
                "uptake/desk", new DeskPage(opened, part, form, suggestions.suggest(opened, null), cautions(opened)));
    }

    private Cautions cautions(CodingDeskSheet opened) {
        return Cautions.of(opened, library.lineage(instrument));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw new Refusal.Missing();
        }
    }

    private UnitOfCoding unit(String recommendation) {
        return new UnitOfCoding(series, instrument, recommendation);
    }

    private String local(String recommendation) {
        return "/s/" + series + "/coding/" + instrument + "/" + recommendation;
    }

    private Response see(String recommendation) {
        return frame.see(local(recommendation));
    }

    /** Back to the place on the desk at which the coder was. */
    private Response back(String recommendation, String query, String fragment) {
        return frame.see(local(recommendation) + query + "#" + fragment);
    }
}
