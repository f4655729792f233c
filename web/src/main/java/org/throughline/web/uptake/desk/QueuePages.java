package org.throughline.web.uptake.desk;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.throughline.identity.Role;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.coding.CodingQueue;
import org.throughline.uptake.coding.CodingQueueDesk;
import org.throughline.uptake.suggestion.ForClause;
import org.throughline.uptake.suggestion.SuggestionDesk;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The queue of what is to be coded. */
@Path("/{lang:en|ja}/s/{series}/coding/{instrument}")
@RequestScoped
public class QueuePages {

    @Inject
    private CodingQueueDesk desk;

    @Inject
    private SuggestionDesk suggestions;

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
            return frame.see(DeskLayout.at(UnitOfCoding.at(series, instrument, next.get()), ""));
        }
        String clause = form.text("clause");
        Optional<ForClause> forClause =
                clause.isEmpty() ? Optional.empty() : Optional.of(suggestions.forClause(queue, clause));
        return new Page("uptake/queue", QueuePage.of(queue, forClause, form.text("from"))).with(200);
    }
}
