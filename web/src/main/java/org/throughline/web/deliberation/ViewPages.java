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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.note.NoteBook;
import org.throughline.deliberation.note.NoteLine;
import org.throughline.deliberation.view.View;
import org.throughline.deliberation.view.ViewBook;
import org.throughline.deliberation.view.ViewDesk;
import org.throughline.deliberation.view.ViewSheet;
import org.throughline.deliberation.view.ViewState;
import org.throughline.dialogue.series.SideName;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
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
    private NoteBook notes;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page list() {
        return new Page("deliberation/views", ViewShelf.of(views.views(series), frame.language()));
    }

    @GET
    @Path(ID)
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    public Page one(@PathParam("id") UUID id) {
        return viewPage(id, frame.form());
    }

    /** The empty form; with {@code ?of=<view>} what that published view says, to be put otherwise beside it; with {@code ?session=<workshop>/<number>} the notes of that session to pick from; number 0 is the workshop. */
    @GET
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return draftPage(views.desk(series), frame.form());
    }

    @POST
    @Path("new")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response draft() {
        ViewDesk desk = views.desk(series);
        Form form = frame.form();
        UUID id = form.key("id");
        try {
            views.draft(series, ViewForm.read(form, id, desk.frames().sides()));
        } catch (Refusal.Invalid invalid) {
            return draftPage(desk, refused(form, invalid, desk.frames().sides()))
                    .with(422);
        }
        return frame.see("/s/" + series + "/views/" + id);
    }

    @GET
    @Path(ID + "/edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit(@PathParam("id") UUID id) {
        return editPage(id, views.desk(series), frame.form());
    }

    @POST
    @Path(ID + "/edit")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response revise(@PathParam("id") UUID id) {
        ViewDesk desk = views.desk(series);
        Form form = frame.form();
        try {
            views.revise(series, ViewForm.read(form, id, desk.frames().sides()), form.version());
        } catch (Refusal.Invalid invalid) {
            return editPage(id, desk, refused(form, invalid, desk.frames().sides()))
                    .with(422);
        }
        return frame.see("/s/" + series + "/views/" + id);
    }

    @POST
    @Path(ID + "/circulate")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response circulate(@PathParam("id") UUID id) {
        return weighed(id, () -> views.circulate(series, id, frame.form().version()));
    }

    /** What publishing will do. A view that is published already is shown as it is. */
    @GET
    @Path(ID + "/publish")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response askPublish(@PathParam("id") UUID id) {
        ViewSheet sheet = views.view(series, id);
        String here = "/s/" + series + "/views/" + id;
        if (!sheet.convened() || sheet.view().state() == ViewState.PUBLISHED) {
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
                sheet.view().isOlder() ? "view.step.older" : null);
        return before.page().with(200);
    }

    @POST
    @Path(ID + "/publish")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response publish(@PathParam("id") UUID id) {
        return weighed(id, () -> views.publish(series, id, frame.form().version()));
    }

    @POST
    @Path(ID + "/discard")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response discard(@PathParam("id") UUID id) {
        views.discard(series, id, frame.form().read());
        return frame.see("/s/" + series + "/views");
    }

    /** People may have left since the view was drafted, so that its descriptor fits too few of them now. */
    private Response weighed(UUID id, Runnable act) {
        try {
            act.run();
        } catch (Refusal.Invalid invalid) {
            return viewPage(
                            id,
                            refused(
                                    frame.form(),
                                    invalid,
                                    views.desk(series).frames().sides()))
                    .with(422);
        }
        return frame.see("/s/" + series + "/views/" + id);
    }

    private Page viewPage(UUID id, Form form) {
        ViewSheet sheet = views.view(series, id);
        Phrasing phrasing = new Phrasing(frame.language(), sheet.frames().sides());
        return new Page("deliberation/view", new OneView(sheet, phrasing, form));
    }

    private Page draftPage(ViewDesk desk, Form form) {
        View of = form.text("of").isEmpty()
                ? null
                : views.view(series, form.key("of")).view();
        String setting = of == null ? setting(desk, form) : of.setting().id().toString();
        return new Page(
                "deliberation/view-form",
                new ViewFormPage(desk, of, true, picked(form), Set.of(), setting, phrasing(desk), form));
    }

    private Page editPage(UUID id, ViewDesk desk, Form form) {
        ViewSheet sheet = views.view(series, id);
        String setting = sheet.view().setting().id().toString();
        Set<UUID> chosen = sheet.notes().stream().map(NoteLine::id).collect(Collectors.toSet());
        return new Page(
                "deliberation/view-form",
                new ViewFormPage(desk, sheet.view(), false, within(id, form), chosen, setting, phrasing(desk), form));
    }

    /** The session whose notes are picked from is where the view was put, unless the convenor says otherwise. */
    private static String setting(ViewDesk desk, Form form) {
        return desk.settings().stream()
                .filter(setting -> form.text("session").equals(setting.workshop() + "/" + setting.session()))
                .map(setting -> setting.id().toString())
                .findFirst()
                .orElse("");
    }

    private Phrasing phrasing(ViewDesk desk) {
        return new Phrasing(frame.language(), desk.frames().sides());
    }

    /** The notes of the session that the address names; none if it names none. */
    private List<NoteLine> picked(Form form) {
        String[] session = form.text("session").split("/", -1);
        if (session.length != 2 || !session[1].matches("[1-9]\\d{0,3}")) {
            return List.of();
        }
        return notes.notes(series, session[0], Integer.parseInt(session[1])).notes();
    }

    /** The notes that a view may stand on; of one session more if the address names it. */
    private List<NoteLine> within(UUID id, Form form) {
        String[] session = form.text("session").split("/", -1);
        boolean named = session.length == 2 && session[1].matches("\\d{1,4}");
        return views.within(series, id, named ? session[0] : "", named ? Integer.parseInt(session[1]) : 0);
    }

    /** The refusal names a group by its code; the page names it in words. */
    private Form refused(Form form, Refusal.Invalid invalid, List<SideName> sides) {
        Phrasing phrasing = new Phrasing(frame.language(), sides);
        return switch (invalid.code()) {
            case "view.tooNarrow" -> form.refused(invalid.code(), phrasing.group(Group.of((String)
                    invalid.arguments().getFirst())));
            case "view.sideTooSmall" -> form.refused(
                    invalid.code(), phrasing.side((String) invalid.arguments().getFirst()));
            default -> form.refused(invalid);
        };
    }

    /** One view and the words for whom it is said of. */
    public record OneView(ViewSheet sheet, Phrasing phrasing, Form form) {}

    /**
     * The form of a view.
     *
     * @param view that is edited, or put in other words by a new one; null for one that has no other before it
     * @param fresh whether it is a new one
     * @param notes to pick from
     * @param chosen keys of those that the view stands on
     * @param setting key of the one that is chosen when the form opens
     */
    public record ViewFormPage(
            ViewDesk desk,
            @Nullable View view,
            boolean fresh,
            List<NoteLine> notes,
            Set<UUID> chosen,
            String setting,
            Phrasing phrasing,
            Form form) {}
}
