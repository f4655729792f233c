package org.throughline.web.deliberation;

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
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.view.ViewState;
import org.throughline.deliberation.view.drafting.ViewDrafting;
import org.throughline.deliberation.view.reading.ViewBook;
import org.throughline.deliberation.view.reading.ViewSheet;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Consequences;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;
import org.throughline.web.page.Place;

/** The views of a series: read by its members, drafted and published by its convenors. */
@Path("/{lang:en|ja}/s/{series}/views")
@RequestScoped
public class ViewPages {

    private static final String ID = "{id:[0-9a-f-]{36}}";

    @Inject
    private ViewBook views;

    @Inject
    private ViewDrafting drafting;

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
                "deliberation/views",
                ViewShelf.of(views.views(series), frame.language(), frame.form().text("from")));
    }

    @GET
    @Path(ID)
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page one(@PathParam("id") ViewId id) {
        return viewPage(id, frame.form());
    }

    @POST
    @Path(ID + "/circulate")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response circulate(@PathParam("id") ViewId id) {
        return weighed(id, form -> drafting.circulate(series, id, form.version()));
    }

    /** What publishing will do. A view that is published already is shown as it is. */
    @GET
    @Path(ID + "/publish")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response askPublish(@PathParam("id") ViewId id) {
        ViewSheet sheet = views.view(series, id);
        String here = here(id);
        if (!sheet.convened() || sheet.view().standing().state() == ViewState.PUBLISHED) {
            return frame.see(here);
        }
        String of = new Phrasing(frame.language(), sheet.frames().sides())
                .descriptor(sheet.view().descriptor());
        Consequences before = new Consequences(
                Place.in(sheet.frames().access(), Place.Tab.DIALOGUE),
                "view.step.publish",
                new Object[0],
                of,
                here,
                here + "/publish",
                Map.of("version", String.valueOf(sheet.view().version())),
                frame.form(),
                sheet.view().words().isOlder() ? "view.step.older" : null);
        return before.page().with(200);
    }

    @POST
    @Path(ID + "/publish")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response publish(@PathParam("id") ViewId id) {
        return weighed(id, form -> drafting.publish(series, id, form.version()));
    }

    @POST
    @Path(ID + "/discard")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response discard(@PathParam("id") ViewId id) {
        drafting.discard(series, id, frame.form().read());
        return frame.see("/s/" + series + "/views");
    }

    /** People may have left since the view was drafted, so that its descriptor fits too few of them now. */
    private Response weighed(ViewId id, Consumer<Form> act) {
        return frame.attempt(act).orShow(form -> viewPage(id, form)).thenSee(here(id));
    }

    private String here(ViewId id) {
        return "/s/" + series + "/views/" + id;
    }

    private Page viewPage(ViewId id, Form form) {
        ViewSheet sheet = views.view(series, id);
        Phrasing phrasing = new Phrasing(frame.language(), sheet.frames().sides());
        return new Page("deliberation/view", new OneView(sheet, phrasing, phrasing.inWords(form)));
    }

    /** One view and the words for whom it is said of. */
    public record OneView(ViewSheet sheet, Phrasing phrasing, Form form) {}
}
