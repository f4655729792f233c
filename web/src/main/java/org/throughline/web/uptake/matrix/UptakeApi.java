package org.throughline.web.uptake.matrix;

import static org.throughline.identity.MemberRole.CONVENOR;
import static org.throughline.identity.MemberRole.OBSERVER;
import static org.throughline.identity.MemberRole.PARTICIPANT;
import static org.throughline.identity.MemberRole.RAPPORTEUR;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.identity.Role;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.matrix.SeriesMatrix;
import org.throughline.uptake.matrix.UptakeMatrix;
import org.throughline.web.api.Both;
import org.throughline.web.api.Says;
import org.throughline.web.guard.Access;

/** The matrix as JSON: the same records as the page. */
@Path("/api/v1/series/{series}/uptake")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class UptakeApi {

    @Inject
    private UptakeMatrix uptake;

    @PathParam("series")
    private String series;

    @GET
    @Path("{instrument}")
    @Access(
            roles = {Role.CONVENOR, Role.PARTICIPANT, Role.STAFF},
            members = {CONVENOR, RAPPORTEUR, PARTICIPANT, OBSERVER, STAFF})
    @Says("What became of the recommendations of a series in the clauses of an instrument, as far as it is settled.")
    public Whole matrix(@PathParam("instrument") String instrument) {
        SeriesMatrix of = uptake.matrix(series, instrument);
        return new Whole(
                series,
                Both.of(of.access().endorsement()),
                instrument,
                Both.of(of.matrix().title()),
                of.matrix().signedOn().date() == null
                        ? null
                        : of.matrix().signedOn().date().toString(),
                of.matrix().columns().stream().map(Clause::of).toList(),
                of.matrix().lines().stream()
                        .map(line -> Line.of(line, of.matrix().columns()))
                        .toList());
    }

    /**
     * A matrix.
     *
     * @param endorsement the statement of the series; stands wherever its recommendations stand
     * @param signedOn ISO date; absent while it is not known
     */
    public record Whole(
            String series,
            Both endorsement,
            String instrument,
            Both title,
            @Nullable String signedOn,
            List<Clause> clauses,
            List<Line> recommendations) {}

    /**
     * A clause.
     *
     * @param carried whether it was carried over from an older instrument
     */
    public record Clause(String eId, String citation, Both section, boolean carried) {

        static Clause of(Matrix.Column column) {
            return new Clause(column.eId(), column.citation(), Both.of(column.section()), column.carried());
        }
    }

    /**
     * A recommendation.
     *
     * @param state of the mapping; absent where the caller sees none
     * @param basis {@code agreement}, {@code adjudication} or {@code single}: coded by one person, provisional; absent
     *     without a result
     * @param illustrative an example, coded on a working summary
     * @param older whether the instrument is older than the recommendation
     */
    public record Line(
            String code,
            String theme,
            Both wording,
            String uptake,
            @Nullable String state,
            @Nullable String basis,
            boolean illustrative,
            boolean recheck,
            boolean older,
            List<Cell> cells) {

        static Line of(Matrix.Line line, List<Matrix.Column> columns) {
            return new Line(
                    line.code(),
                    line.theme(),
                    Both.of(line.words()),
                    line.uptake().code(),
                    line.state() == null ? null : line.state().code(),
                    line.basis() == null ? null : line.basis().code(),
                    line.illustrative(),
                    line.recheck(),
                    line.older(),
                    columns.stream()
                            .filter(column -> line.cells().containsKey(column.eId()))
                            .map(column -> Cell.of(line, column))
                            .toList());
        }
    }

    /** What a clause does with a recommendation. */
    public record Cell(String eId, String citation, String degree) {

        static Cell of(Matrix.Line line, Matrix.Column column) {
            return new Cell(
                    column.eId(),
                    column.citation(),
                    java.util.Objects.requireNonNull(line.cells().get(column.eId()))
                            .code());
        }
    }
}
