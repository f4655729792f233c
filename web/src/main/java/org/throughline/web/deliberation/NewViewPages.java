package org.throughline.web.deliberation;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.note.NoteBook;
import org.throughline.deliberation.note.NoteLine;
import org.throughline.deliberation.view.View;
import org.throughline.deliberation.view.drafting.ViewDesk;
import org.throughline.deliberation.view.drafting.ViewDrafting;
import org.throughline.deliberation.view.reading.ViewBook;
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Drafting a view. */
@Path("/{lang:en|ja}/s/{series}/views/new")
@RequestScoped
public class NewViewPages {

    @Inject
    private ViewBook views;

    @Inject
    private ViewDrafting drafting;

    @Inject
    private NoteBook notes;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    /**
     * The empty form; with {@code ?of=<view>} what that published view says, to be put otherwise beside it; with
     * {@code ?session=<workshop>/<number>} the notes of that session to pick from; number 0 is the workshop.
     */
    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return page(drafting.desk(series), frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response draft() {
        ViewDesk desk = drafting.desk(series);
        ViewId id = frame.form().key("id", ViewId::new);
        return frame.attempt(form -> drafting.draft(
                        series, ViewForm.read(form, id, desk.frames().sides()), form.read()))
                .orShow(form -> page(desk, form))
                .orAsk(form -> page(desk, form))
                .thenSee("/s/" + series + "/views/" + id);
    }

    private Page page(ViewDesk desk, Form form) {
        View of = form.text("of").isEmpty()
                ? null
                : views.view(series, form.key("of", ViewId::new)).view();
        String setting = of == null ? setting(desk, form) : of.setting().id().toString();
        Phrasing phrasing = new Phrasing(frame.language(), desk.frames().sides());
        return new Page(
                "deliberation/view-form",
                new ViewFormPage(desk, of, true, picked(form), Set.of(), setting, phrasing, phrasing.inWords(form)));
    }

    /** The session whose notes are picked from is where the view was put, unless the convenor says otherwise. */
    private static String setting(ViewDesk desk, Form form) {
        return desk.settings().stream()
                .filter(setting -> form.text("session").equals(setting.workshop() + "/" + setting.session()))
                .map(setting -> setting.id().toString())
                .findFirst()
                .orElse("");
    }

    /** The notes of the session that the address names; none if it names none. */
    private List<NoteLine> picked(Form form) {
        String[] session = form.text("session").split("/", -1);
        if (session.length != 2 || !session[1].matches("[1-9]\\d{0,3}")) {
            return List.of();
        }
        return notes.notes(new SessionAddress(series, session[0], Integer.parseInt(session[1])))
                .notes();
    }
}
