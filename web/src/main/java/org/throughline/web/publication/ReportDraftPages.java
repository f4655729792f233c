package org.throughline.web.publication;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.throughline.identity.Role;
import org.throughline.publication.EditionState;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.ReportDesk;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.correction.ReportMend;
import org.throughline.publication.key.EditionId;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.AddressKey;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** A report before it is kept: look at what was understood, put it right, keep it. */
@Path("/{lang:en|ja}/s/{series}/reports/drafts/{id}")
@RequestScoped
public class ReportDraftPages {

    private static final int NONE = -1;

    @Inject
    private ReportDesk desk;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("id")
    private String id;

    /** @param at where the block begins that is to be put right; none if it is below 0 */
    @GET
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response look(@QueryParam("at") @DefaultValue("-1") int at) {
        OpenEdition edition = desk.open(series, key());
        return edition.card().state() == EditionState.DRAFT
                ? page(edition, at, frame.form()).with(200)
                : frame.see(kept(edition));
    }

    @POST
    @Path("mend")
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response mend() {
        desk.open(series, key());
        return frame.attemptFor(this::mended)
                .orShow(form -> page(desk.open(series, key()), at(form), form))
                .orSay(form -> page(desk.open(series, key()), NONE, form))
                .thenSee(place -> here() + place);
    }

    @POST
    @Path("keep")
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response keep() {
        desk.keep(series, key(), frame.form().version());
        return frame.see(kept(desk.open(series, key())));
    }

    @POST
    @Path("discard")
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response discard() {
        desk.discard(series, key(), frame.form().read());
        return frame.see("/s/" + series + "/reports");
    }

    private EditionId key() {
        return AddressKey.of(id, EditionId::new);
    }

    private String here() {
        return "/s/" + series + "/reports/drafts/" + id;
    }

    private String kept(OpenEdition edition) {
        return "/s/" + series + "/report/" + edition.card().publication().number() + "?text=" + id;
    }

    /** @return where on the page of the draft it is to be seen */
    private String mended(Form form) {
        switch (form.text("act")) {
            case "undo" -> desk.undo(series, key(), form.version());
            case "redo" -> desk.redo(series, key(), form.version());
            default -> {
                ReportMend.Act act = ReportMend.Act.of(form.text("act"));
                int place = desk.mend(series, key(), form.version(), new ReportMend(act, at(form), form.text("value")));
                return act == ReportMend.Act.PAIR ? "#pair" + place : "?at=" + place + "#b" + place;
            }
        }
        return "#mends";
    }

    private static int at(Form form) {
        return form.text("at").matches("\\d{1,7}") ? Integer.parseInt(form.text("at")) : NONE;
    }

    private static Page page(OpenEdition edition, int at, Form form) {
        return new Page(
                "publication/report-draft",
                new DraftPage(edition, ShownBlock.of(edition.report(), List.of()), PairLine.of(edition), at, form));
    }

    /**
     * What was understood.
     *
     * @param at where the block begins that is being put right; below 0 if none is
     * @param form of the last act, if it was refused
     */
    public record DraftPage(OpenEdition edition, List<ShownBlock> lines, List<PairLine> pairs, int at, Form form) {

        public List<BlockKind> kinds() {
            return List.of(BlockKind.values());
        }

        public long count(BlockKind kind) {
            return lines.stream().filter(line -> line.is(kind)).count();
        }

        /** The kinds that the report has. */
        public List<BlockKind> found() {
            return Arrays.stream(BlockKind.values())
                    .filter(kind -> count(kind) > 0)
                    .toList();
        }

        public long doubtful() {
            return pairs.stream().filter(PairLine::doubtful).count();
        }

        /** Whether there is a mend that can be done again. */
        public boolean hasUndone() {
            return edition.card().mends() < edition.mends().size();
        }
    }
}
