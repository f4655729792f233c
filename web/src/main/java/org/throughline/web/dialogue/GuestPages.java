package org.throughline.web.dialogue;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.dialogue.invitation.InvitationState;
import org.throughline.dialogue.invitation.InviteeCard;
import org.throughline.dialogue.invitation.desk.InvitationDesk;
import org.throughline.dialogue.invitation.desk.InviteeSheet;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.dialogue.participation.Capacity;
import org.throughline.dialogue.participation.Guest;
import org.throughline.dialogue.participation.GuestList;
import org.throughline.dialogue.participation.GuestSheet;
import org.throughline.dialogue.participation.Seat;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.Frames;
import org.throughline.identity.MemberRole;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** Who takes part in a workshop; for its convenors alone. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/participants")
@RequestScoped
public class GuestPages {

    @Inject
    private GuestList guests;

    @Inject
    private InvitationDesk invitations;

    @Inject
    private Programme programme;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page list() {
        return page(frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response seat() {
        return frame.attempt(form -> guests.seat(series, workshop, seat(form), form.read()))
                .orShow(this::page)
                .orAsk(this::page)
                .thenSee("/s/" + series + "/w/" + workshop + "/participants");
    }

    @POST
    @Path("end")
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response unseat() {
        Form form = frame.form();
        guests.unseat(series, workshop, form.key("participation", ParticipationId::new), form.read());
        return frame.see("/s/" + series + "/w/" + workshop + "/participants");
    }

    private Page page(Form form) {
        GuestSheet list = guests.guests(series, workshop);
        return new Page(
                "dialogue/participants",
                new GuestPage(list, invitations.invitees(series, workshop), programme.frames(series), form));
    }

    private static Seat seat(Form form) {
        return new Seat(
                form.code("account"),
                form.text("side"),
                form.text("sector"),
                form.choice("capacity", Capacity::of),
                form.choice("role", MemberRole::of));
    }

    /**
     * The people of a workshop with the form of a further place, or of one that is changed: its account stands in the form
     * then.
     */
    public record GuestPage(GuestSheet list, InviteeSheet invited, Frames frames, Form form) {

        /** Those with a place whom nobody has put on the list. */
        public List<Guest> unlisted() {
            Set<String> listed = invited.invitees().stream()
                    .filter(invitee -> invitee.state().isSeated())
                    .map(invitee -> invitee.seat().account())
                    .collect(Collectors.toSet());
            return list.guests().stream()
                    .filter(guest -> guest.account() == null || !listed.contains(guest.account()))
                    .toList();
        }

        public long count(InvitationState state) {
            return invited.invitees().stream()
                    .filter(invitee -> invitee.state() == state)
                    .count();
        }

        /** Whether those who have not answered are asked for ticked. */
        public boolean ticks(InviteeCard invitee) {
            return form.has("invitee", invitee.id().toString())
                    || form.has("tick", "open") && invitee.state().isOpen();
        }

        /** The place that the account in the form has. */
        public Optional<Guest> standing() {
            String account = form.code("account").toLowerCase(Locale.ROOT);
            return list.guests().stream()
                    .filter(guest -> account.equals(guest.account()))
                    .findFirst();
        }
    }
}
