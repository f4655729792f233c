package org.throughline.web.publication;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.FileFormat;
import org.throughline.document.source.Upload;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.language.Language;
import org.throughline.publication.NewEdition;
import org.throughline.publication.ReportDesk;
import org.throughline.publication.Reports;
import org.throughline.publication.key.EditionId;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.instrument.importing.SentText;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** The reports of a series: their list, and bringing one in. */
@Path("/{lang:en|ja}/s/{series}/reports")
@RequestScoped
public class ReportPages {

    @Inject
    private ReportDesk desk;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @GET
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Page list() {
        return new Page("publication/reports", desk.list(series));
    }

    @GET
    @Path("new")
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Page blank() {
        return page(desk.list(series), frame.form());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response bring(List<EntityPart> parts) throws IOException {
        Reports reports = desk.list(series);
        SentText sent = SentText.of(parts);
        return frame.attempt(sent.form(), form -> desk.bring(series, read(form, sent)))
                .orShow(form -> page(reports, form))
                .orSay(form -> page(reports, form))
                .thenSee(form -> "/s/" + series + "/reports/drafts/" + form.key("id"));
    }

    private static Page page(Reports reports, Form form) {
        return new Page("publication/report-form", new ReportFormPage(reports, form));
    }

    private static NewEdition read(Form form, SentText sent) {
        Upload upload = sent.upload().orElseThrow(() -> new Refusal.Invalid(Map.of("text", "textOrFile")));
        return new NewEdition(
                form.key("id", EditionId::new),
                report(form),
                form.both("title"),
                form.date("publishedOn"),
                Language.of(form.text("language")).orElseThrow(() -> new Refusal.Invalid(Map.of("language", "choice"))),
                Arrays.stream(ExpressionGrade.values())
                        .filter(grade -> grade.code().equals(form.text("grade")))
                        .findFirst()
                        .orElse(ExpressionGrade.NONE),
                upload);
    }

    private static @Nullable Integer report(Form form) {
        String number = form.text("report");
        if (!number.matches("\\d{0,4}")) {
            throw new Refusal.Invalid(Map.of("report", "choice"));
        }
        return number.isEmpty() ? null : Integer.valueOf(number);
    }

    /** The form, empty or as it was sent. */
    public record ReportFormPage(Reports reports, Form form) {

        /** What the file field offers. */
        public String endings() {
            return FileFormat.endings();
        }
    }
}
