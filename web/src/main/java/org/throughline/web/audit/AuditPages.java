package org.throughline.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.throughline.audit.AuditEntry;
import org.throughline.audit.AuditTrail;
import org.throughline.identity.Role;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.page.Texts;

/** The record of acts, newest first, a hundred a page. */
@Path("/{lang:en|ja}/audit")
@RequestScoped
public class AuditPages {

    private static final int SHOWN = 100;

    /** No record is as long as that. */
    private static final int LAST = 999_999;

    @Inject
    private AuditTrail trail;

    @GET
    @Access(roles = Role.ADMIN)
    public Page page(@QueryParam("page") @DefaultValue("0") String page) {
        int wanted = number(page);
        List<AuditEntry> entries = trail.page(wanted);
        return new Page(
                "audit/audit",
                new AuditPage(entries.subList(0, Math.min(SHOWN, entries.size())), wanted, entries.size() > SHOWN));
    }

    /** Any number is answered: one too large for a page like the last, anything else like the first. */
    static int number(String page) {
        if (!page.matches("[0-9]+")) {
            return 0;
        }
        return page.length() > 6 ? LAST : Integer.parseInt(page);
    }

    /**
     * A page of acts.
     *
     * @param number of this page, from 0
     * @param more whether there are older ones
     */
    public record AuditPage(List<AuditEntry> entries, int number, boolean more) {

        /** What was done, in words; empty for an act of an earlier version of the application, which has a name only. */
        public String act(Frame frame, AuditEntry entry) {
            String key = "act." + entry.act();
            return Texts.in(frame.language()).has(key) ? frame.t(key) : "";
        }
    }
}
