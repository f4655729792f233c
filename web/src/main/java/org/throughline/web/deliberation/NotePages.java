package org.throughline.web.deliberation;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.RAPPORTEUR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.key.NoteId;
import org.throughline.deliberation.note.NoteBook;
import org.throughline.deliberation.note.NoteInput;
import org.throughline.deliberation.note.NoteLine;
import org.throughline.deliberation.note.NotePage;
import org.throughline.dialogue.access.SessionAddress;
import org.throughline.identity.Role;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

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
        return frame.attempt(form -> notes.write(
                        session(), form.key("id", NoteId::new), new NoteInput(form.text("text"), form.text("side"))))
                .orShow(this::page)
                .thenSee(here());
    }

    /** Saves a line as it stands in the page. Without a version it is a new one. */
    @PUT
    @Path("{id:[0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT},
            members = {CONVENOR, RAPPORTEUR})
    public Saved save(@PathParam("id") NoteId id, @Nullable Typed typed) {
        if (typed == null) {
            throw new Refusal.Invalid("form");
        }
        NoteInput input = new NoteInput(typed.text() == null ? "" : typed.text(), typed.side());
        return Saved.of(
                typed.version() == null
                        ? notes.write(session(), id, input)
                        : notes.revise(session(), id, input, typed.version()));
    }

    /**
     * Takes a line out of the notes; it can be put back.
     *
     * @param version that the page has seen; without one nothing is deleted
     */
    @DELETE
    @Path("{id:[0-9a-f-]{36}}")
    @Produces(MediaType.APPLICATION_JSON)
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT},
            members = {CONVENOR, RAPPORTEUR})
    public Saved strike(@PathParam("id") NoteId id, @QueryParam("version") @DefaultValue("-1") long version) {
        return Saved.of(notes.strike(session(), id, version));
    }

    /** The lines that were deleted: to be put back, or deleted for good. */
    @GET
    @Path("deleted")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT},
            members = {CONVENOR, RAPPORTEUR})
    public Page deleted() {
        return new Page("deliberation/deleted-notes", notes.notes(session()));
    }

    /** Puts a line back where it stood; the live page asks by script, the list of deleted lines by a form. */
    @POST
    @Path("{id:[0-9a-f-]{36}}/restore")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT},
            members = {CONVENOR, RAPPORTEUR})
    public Response restore(@PathParam("id") NoteId id, @HeaderParam("Accept") @DefaultValue("") String accept) {
        NoteLine line = notes.restore(session(), id);
        return accept.contains(MediaType.APPLICATION_JSON)
                ? Response.ok(Saved.of(line), MediaType.APPLICATION_JSON).build()
                : frame.see(here() + "/deleted");
    }

    /** Deletes the lines for good that the page has shown; whatever was put back or changed since stays. */
    @POST
    @Path("deleted")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT},
            members = {CONVENOR, RAPPORTEUR})
    public Response erase() {
        notes.erase(session(), seen(frame.form()));
        return frame.see(here());
    }

    /** Each line that was shown, as {@code <key>:<version>}. */
    private static Map<NoteId, Long> seen(Form form) {
        try {
            Map<NoteId, Long> seen = new LinkedHashMap<>();
            for (String line : form.all("line")) {
                int at = line.indexOf(':');
                seen.put(NoteId.fromString(line.substring(0, at)), Long.valueOf(line.substring(at + 1)));
            }
            return seen;
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException forged) {
            throw new Refusal.Invalid("form");
        }
    }

    private SessionAddress session() {
        return new SessionAddress(series, workshop, number);
    }

    private String here() {
        return "/s/" + series + "/w/" + workshop + "/sessions/" + number + "/notes";
    }

    private Page page(Form form) {
        return new Page("deliberation/notes", new NotesPage(notes.notes(session()), form));
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
