package org.throughline.web.uptake.recheck;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.Role;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.evidence.NewQuote;
import org.throughline.uptake.key.QuoteId;
import org.throughline.uptake.recheck.RecheckDesk;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.AddressKey;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** What waits to be read again because a newer text is held. */
@Path("/{lang:en|ja}/s/{series}/recheck")
@RequestScoped
public class RecheckPages {

    @Inject
    private RecheckDesk rechecks;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(roles = Role.STAFF, members = STAFF)
    public Page queue() {
        return new Page("uptake/rechecks", rechecks.queue(series));
    }

    /** The quotes of one mapping; {@code quote} chooses the one that is answered. */
    @GET
    @Path("{instrument}/{recommendation}")
    @Access(roles = Role.STAFF, members = STAFF)
    public Page sheet(@PathParam("instrument") String instrument, @PathParam("recommendation") String recommendation) {
        return page(unit(instrument, recommendation), frame.form(), frame.form().text("quote"));
    }

    @POST
    @Path("{instrument}/{recommendation}/{quote}/again")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response again(
            @PathParam("instrument") String instrument,
            @PathParam("recommendation") String recommendation,
            @PathParam("quote") String quote) {
        UnitOfCoding unit = unit(instrument, recommendation);
        return frame.attempt(form -> rechecks.quoteAgain(
                        unit,
                        form.text("clause"),
                        new NewQuote(
                                AddressKey.of(quote, QuoteId::new),
                                form.key("expression", ExpressionId::new),
                                form.text("exact"),
                                start(form))))
                .orShow(form -> page(unit, form, quote))
                .thenSee(here(unit));
    }

    @POST
    @Path("{instrument}/{recommendation}/{quote}/keep")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response keep(
            @PathParam("instrument") String instrument,
            @PathParam("recommendation") String recommendation,
            @PathParam("quote") String quote) {
        return answer(unit(instrument, recommendation), quote, rechecks::keep);
    }

    @POST
    @Path("{instrument}/{recommendation}/{quote}/confirm")
    @Access(roles = Role.STAFF, members = STAFF)
    public Response confirm(
            @PathParam("instrument") String instrument,
            @PathParam("recommendation") String recommendation,
            @PathParam("quote") String quote) {
        return answer(unit(instrument, recommendation), quote, rechecks::confirm);
    }

    private interface Answer {
        void give(UnitOfCoding unit, QuoteId quote, ExpressionId text);
    }

    private Response answer(UnitOfCoding unit, String quote, Answer answer) {
        answer.give(
                unit,
                AddressKey.of(quote, QuoteId::new),
                AddressKey.of(frame.form().text("expression"), ExpressionId::new));
        return frame.see(here(unit));
    }

    private Page page(UnitOfCoding unit, Form form, String chosen) {
        return new Page("uptake/recheck", new RecheckPage(rechecks.sheet(unit), form, chosen));
    }

    private UnitOfCoding unit(String instrument, String recommendation) {
        return UnitOfCoding.at(series, instrument, recommendation);
    }

    private String here(UnitOfCoding unit) {
        return "/s/" + series + "/recheck/" + unit.instrument() + "/" + unit.code();
    }

    private static @Nullable Integer start(Form form) {
        return form.text("start").matches("\\d{1,9}") ? Integer.valueOf(form.text("start")) : null;
    }
}
