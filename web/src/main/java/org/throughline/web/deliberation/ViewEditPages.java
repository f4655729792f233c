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
import java.util.stream.Collectors;
import org.throughline.deliberation.key.NoteId;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.note.NoteLine;
import org.throughline.deliberation.view.drafting.ViewDesk;
import org.throughline.deliberation.view.drafting.ViewDrafting;
import org.throughline.deliberation.view.reading.ViewBook;
import org.throughline.deliberation.view.reading.ViewSheet;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Changing a view that is not published yet. */
@Path("/{lang:en|ja}/s/{series}/views/{id:[0-9a-f-]{36}}/edit")
@RequestScoped
public class ViewEditPages {

    @Inject
    private ViewBook views;

    @Inject
    private ViewDrafting drafting;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("id")
    private ViewId id;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page edit() {
        return page(drafting.desk(series), frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response revise() {
        ViewDesk desk = drafting.desk(series);
        return frame.attempt(form -> drafting.revise(
                        series, ViewForm.read(form, id, desk.frames().sides()), form.version(), form.read()))
                .orShow(form -> page(desk, form))
                .orAsk(form -> page(desk, form))
                .thenSee("/s/" + series + "/views/" + id);
    }

    private Page page(ViewDesk desk, Form form) {
        ViewSheet sheet = views.view(series, id);
        String setting = sheet.view().setting().id().toString();
        Set<NoteId> chosen = sheet.notes().stream().map(NoteLine::id).collect(Collectors.toSet());
        Phrasing phrasing = new Phrasing(frame.language(), desk.frames().sides());
        return new Page(
                "deliberation/view-form",
                new ViewFormPage(
                        desk, sheet.view(), false, within(form), chosen, setting, phrasing, phrasing.inWords(form)));
    }

    /** The notes that a view may stand on; of one session more if the address names it. */
    private List<NoteLine> within(Form form) {
        String[] session = form.text("session").split("/", -1);
        boolean named = session.length == 2 && session[1].matches("\\d{1,4}");
        return drafting.within(series, id, named ? session[0] : "", named ? Integer.parseInt(session[1]) : 0);
    }
}
