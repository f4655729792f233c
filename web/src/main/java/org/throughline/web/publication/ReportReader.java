package org.throughline.web.publication;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.Role;
import org.throughline.publication.EditionCard;
import org.throughline.publication.EditionState;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.ReportDesk;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.key.EditionId;
import org.throughline.publication.key.TakingId;
import org.throughline.publication.taking.Taken;
import org.throughline.publication.taking.TakingOver;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.guard.Access;
import org.throughline.web.page.AddressKey;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Page;

/** A report that is kept: read, and taken out of the list. */
@Path("/{lang:en|ja}/s/{series}/report/{report}")
@RequestScoped
public class ReportReader {

    @Inject
    private ReportDesk desk;

    @Inject
    private TakingOver taking;

    @Inject
    private Frame frame;

    @PathParam("series")
    private String series;

    @PathParam("report")
    private String report;

    /** @param text key of the edition; the one in the reader's language if it is left out and there is such */
    @GET
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Page read(@QueryParam("text") @Nullable String text) {
        EditionId key = text == null ? standing() : AddressKey.of(text, EditionId::new);
        OpenEdition edition = Address.edition(desk, series, report, key);
        if (edition.card().state() == EditionState.DRAFT) {
            throw new Refusal.Missing();
        }
        return new Page(
                "publication/report",
                new ReportPage(
                        edition,
                        ShownBlock.of(
                                edition.report(),
                                taking.taken(series, edition.card().id()))));
    }

    @POST
    @Path("withdraw")
    @Access(
            roles = {Role.CONVENOR, Role.STAFF},
            members = {CONVENOR, STAFF})
    public Response withdraw() {
        desk.list(series);
        Form form = frame.form();
        EditionId key = AddressKey.of(form.text("edition"), EditionId::new);
        desk.withdraw(series, Address.edition(desk, series, report, key).card().id(), form.read());
        return frame.see("/s/" + series + "/reports");
    }

    private EditionId standing() {
        List<EditionCard> kept = desk.list(series).in(EditionState.KEPT).stream()
                .filter(card -> card.publication().number() == Address.number(report))
                .toList();
        return kept.stream()
                .filter(card -> card.language() == frame.language())
                .findFirst()
                .or(() -> kept.stream().findFirst())
                .orElseThrow(Refusal.Missing::new)
                .id();
    }

    /** An edition with what was taken over from it. */
    public record ReportPage(OpenEdition edition, List<ShownBlock> lines) {

        public List<ShownBlock> headings() {
            return lines.stream().filter(ShownBlock::isHeading).toList();
        }

        /** What stands in the report, without what the page prints around it. */
        public List<ShownBlock> text() {
            return lines.stream().filter(line -> !line.is(BlockKind.FURNITURE)).toList();
        }

        public List<ShownBlock> furniture() {
            return lines.stream().filter(line -> line.is(BlockKind.FURNITURE)).toList();
        }

        /** What was taken over, by the act that did it; of a recommendation in two lists the first passage. */
        public Map<TakingId, List<Taken>> acts() {
            Map<TakingId, Map<String, Taken>> acts = new LinkedHashMap<>();
            for (ShownBlock line : lines) {
                for (Taken taken : line.taken()) {
                    String record = taken.code() == null ? String.valueOf(taken.view()) : taken.code();
                    acts.computeIfAbsent(taken.act(), act -> new LinkedHashMap<>())
                            .putIfAbsent(record, taken);
                }
            }
            Map<TakingId, List<Taken>> taken = new LinkedHashMap<>();
            acts.forEach((act, records) -> taken.put(act, List.copyOf(records.values())));
            return taken;
        }

        public boolean hasLists() {
            return !edition.report().lists().isEmpty();
        }
    }
}
