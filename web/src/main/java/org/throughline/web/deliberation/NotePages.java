package org.throughline.web.deliberation;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.RAPPORTEUR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.Jotting;
import org.throughline.deliberation.NoteBook;
import org.throughline.deliberation.NoteLine;
import org.throughline.deliberation.NotePage;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.access.Access;
import org.throughline.web.frame.Form;
import org.throughline.web.frame.Frame;
import org.throughline.web.frame.Page;

/** The notes of a session, line by line as they are typed. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/sessions/{number:\\d+}/notes")
@RequestScoped
public class NotePages {

    @Inject
    private NoteBook notes;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    @PathParam("number")
    private int number;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT},
            members = {CONVENOR, RAPPORTEUR})
    public Page read() {
        return page(frame.form());
    }

    /** Adds a line from the plain form, for a browser without scripts. */
    @POST
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT},
            members = {CONVENOR, RAPPORTEUR})
    public Response add() {
        Form form = frame.form();
        try {
            notes.write(series, workshop, number, form.key("id"), new Jotting(form.text("text"), form.text("side")));
        } catch (Refusal.Invalid invalid) {
            return page(form.refused(invalid)).with(422);
        }
        return frame.see("/s/" + series + "/w/" + workshop + "/sessions/" + number + "/notes");
    }

    /** Saves a line as it stands in the page. Without a version it is a new one. */
    @PUT
    @Path("{id:[0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT},
            members = {CONVENOR, RAPPORTEUR})
    public Saved save(@PathParam("id") UUID id, Typed typed) {
        Jotting jotting = new Jotting(typed.text() == null ? "" : typed.text(), typed.side());
        return Saved.of(
                typed.version() == null
                        ? notes.write(series, workshop, number, id, jotting)
                        : notes.revise(series, workshop, number, id, jotting, typed.version()));
    }

    @DELETE
    @Path("{id:[0-9a-f-]{36}}")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT},
            members = {CONVENOR, RAPPORTEUR})
    public void strike(@PathParam("id") UUID id) {
        notes.strike(series, workshop, number, id);
    }

    private Page page(Form form) {
        return new Page("deliberation/notes", new NotesPage(notes.notes(series, workshop, number), form));
    }

    /** The notes with the plain form of a further line. */
    public record NotesPage(NotePage notes, Form form) {}

    /**
     * A line as the page sends it.
     *
     * @param version that the page has seen; null for a line that it has not yet saved
     */
    public record Typed(@Nullable String text, @Nullable String side, @Nullable Long version) {}

    /** A line as it stands now. */
    public record Saved(String text, @Nullable String side, long version) {

        static Saved of(NoteLine line) {
            return new Saved(line.text(), line.side(), line.version());
        }
    }
}
