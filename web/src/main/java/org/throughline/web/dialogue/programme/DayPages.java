package org.throughline.web.dialogue.programme;

import static org.throughline.identity.MemberRole.CONVENOR;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.programme.SessionEntry;
import org.throughline.dialogue.programme.WorkshopHome;
import org.throughline.dialogue.timetable.DayPlan;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.identity.Role;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** A whole day of a programme, typed or pasted a line each. */
@Path("/{lang:en|ja}/s/{series}/w/{workshop}/day")
@RequestScoped
public class DayPages {

    @Inject
    private Programme programme;

    @Inject
    private DayPlan plan;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("workshop")
    private String workshop;

    @GET
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Page blank() {
        return page(frame.form());
    }

    @POST
    @Access(roles = Role.CONVENOR, members = CONVENOR)
    public Response enter() {
        return frame.attempt(form -> plan.enter(series, workshop, DayText.read(form), form.read()))
                .orShow(this::page)
                .orAsk(this::page)
                .orSay(this::page)
                .thenSee("/s/" + series + "/w/" + workshop);
    }

    private Page page(Form form) {
        WorkshopHome home = programme.workshop(series, workshop, CONVENOR);
        return new Page("dialogue/day-form", new DayPage(home, form));
    }

    /** The form of a day. */
    public record DayPage(WorkshopHome home, Form form) {

        /** The first day of the workshop for which nothing is entered yet; the first if there is none, null if none is known. */
        public @Nullable LocalDate next() {
            Dates dates = home.card().dates();
            @Nullable LocalDate from = dates.from();
            @Nullable LocalDate to = dates.to();
            if (from == null || dates.precision().equals("month")) {
                return null;
            }
            Set<LocalDate> entered = home.sessions().stream()
                    .map(SessionEntry::startsAt)
                    .filter(Objects::nonNull)
                    .map(LocalDateTime::toLocalDate)
                    .collect(Collectors.toSet());
            return from.datesUntil((to == null ? from : to).plusDays(1))
                    .filter(day -> !entered.contains(day))
                    .findFirst()
                    .orElse(from);
        }

        /** The lines that have a fault, by their numbers. */
        public List<Integer> faulty() {
            return form.faults().keySet().stream()
                    .filter(field -> field.matches("line\\d{1,6}"))
                    .map(field -> Integer.valueOf(field.substring("line".length())))
                    .sorted()
                    .toList();
        }
    }
}
