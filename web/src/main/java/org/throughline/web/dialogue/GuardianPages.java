package org.throughline.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.throughline.dialogue.stewardship.Guardianship;
import org.throughline.dialogue.stewardship.OrphanedSeries;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Series that nobody can convene any more; an administrator names somebody. */
@Path("/{lang:en|ja}/orphaned-series")
@RequestScoped
public class GuardianPages {

    @Inject
    private Guardianship guardianship;

    @Inject
    private Frame frame;

    @GET
    @Access(roles = Role.ADMIN)
    public Page list() {
        return page(frame.form());
    }

    @POST
    @Access(roles = Role.ADMIN)
    public Response name() {
        return frame.attempt(form -> guardianship.name(form.text("series"), form.code("account")))
                .orShow(this::page)
                .thenSee("/orphaned-series");
    }

    private Page page(Form form) {
        return new Page("dialogue/orphaned", new OrphanedPage(guardianship.orphaned(), form));
    }

    /** @param form as it was sent for one of them, if a convenor was refused */
    public record OrphanedPage(List<OrphanedSeries> series, Form form) {

        /** The form for a series: what was typed stands at the one for which it was typed. */
        public Form form(OrphanedSeries of) {
            return form.text("series").equals(of.slug()) ? form : Form.blank();
        }
    }
}
