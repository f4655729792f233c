package org.throughline.uptake.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.identity.Role;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.RecommendationLine;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Readers;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.matrix.PublicMatrix;
import org.throughline.uptake.matrix.SeriesMatrix;
import org.throughline.uptake.matrix.UptakeMatrix;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.result.ResultHeads;
import org.throughline.uptake.result.Results;
import org.throughline.uptake.sheet.BilingualColumns;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.CodingSheets;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.Subject;

/** Where the evidence of a whole matrix is fetched, in a fixed number of statements. */
@Stateless
public class Dossiers {

    private static final String ASKS =
            """
            select e.recommendation_id, e.id, en.text as ask_en, ja.text as ask_ja, %s as ask_older
            from element e
            left join element_text en on en.element_id = e.id and en.language = 'en'
            left join element_text ja on ja.element_id = e.id and ja.language = 'ja'
            where e.recommendation_id in (:recommendations)
            order by e.recommendation_id, e.ordinal
            """
                    .formatted(Subject.OLDER);

    private record Asked(RecommendationId recommendation, Ask ask) {

        static Asked of(Row row) {
            return new Asked(
                    row.key("recommendation_id", RecommendationId::new),
                    new Ask(row.key("id", ElementId::new), BilingualColumns.translated(row, "ask")));
        }
    }

    @Inject
    private UptakeMatrix matrix;

    @Inject
    private RecommendationRegister register;

    @Inject
    private InstrumentSheets instruments;

    @Inject
    private CodingSheets codings;

    @Inject
    private Results results;

    @Inject
    private ResultHeads settled;

    @Inject
    private Rows rows;

    /**
     * What a member of the series may carry away: what is settled.
     *
     * @throws Refusal.Missing if there is no such series for the caller, no such instrument, or no text of it
     */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public Dossier of(String series, String instrument) {
        SeriesMatrix of = matrix.matrix(series, instrument);
        List<RecommendationLine> lines = register.list(series).lines();
        InstrumentSheet sheet = instruments.sheet(instrument);
        return new Dossier(
                series,
                of.access().title(),
                of.access().endorsement(),
                false,
                settled(of.matrix()),
                sheet,
                results(series, sheet, lines, Readers.MEMBERS));
    }

    /**
     * What anybody may carry away: what is published.
     *
     * @throws Refusal.Missing if the series is not published, or has published nothing about the instrument
     */
    @PermitAll
    public Dossier published(String series, String instrument) {
        PublicMatrix of = matrix.published(series, instrument);
        List<RecommendationLine> lines = register.publicList(series);
        InstrumentSheet sheet = instruments.sheet(instrument);
        return new Dossier(
                series,
                of.series().title(),
                of.series().endorsement(),
                true,
                of.matrix(),
                sheet,
                results(series, sheet, lines, Readers.PUBLIC));
    }

    /** Where others stand with their coding is for the desk, not for a file. */
    private static Matrix settled(Matrix matrix) {
        List<Matrix.Line> lines = matrix.lines().stream()
                .map(line -> line.isOpen() ? line : line.withoutState())
                .toList();
        return new Matrix(
                matrix.instrument(), matrix.title(), matrix.signedOn(), matrix.columns(), lines, matrix.agreement());
    }

    private List<Result> results(
            String series, InstrumentSheet instrument, List<RecommendationLine> lines, Readers readers) {
        String slug = instrument.card().slug();
        Map<String, List<ResultHeads.Head>> heads = settled.heads(series, slug, readers).stream()
                .sorted(Comparator.comparingInt(ResultHeads.Head::element))
                .collect(Collectors.groupingBy(ResultHeads.Head::recommendation));
        List<RecommendationLine> settled =
                lines.stream().filter(line -> heads.containsKey(line.code())).toList();
        if (settled.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<CodingSheet>> found = codings.of(heads.values().stream()
                .flatMap(List::stream)
                .map(ResultHeads.Head::mapping)
                .toList());
        Map<RecommendationId, List<Ask>> asks = asks(settled);
        Set<String> carried = results.carried(slug);
        return settled.stream()
                .flatMap(line -> heads.getOrDefault(line.code(), List.of()).stream()
                        .map(head -> results.of(
                                head,
                                new Subject(
                                        line, asks.getOrDefault(line.id(), List.of()), head.wording(), head.element()),
                                instrument,
                                found.getOrDefault(head.mapping(), List.of()),
                                carried)))
                .toList();
    }

    private Map<RecommendationId, List<Ask>> asks(List<RecommendationLine> of) {
        List<RecommendationId> recommendations =
                of.stream().map(RecommendationLine::id).toList();
        return rows.of(ASKS, Map.of("recommendations", recommendations), Asked::of).stream()
                .collect(Collectors.groupingBy(
                        Asked::recommendation, Collectors.mapping(Asked::ask, Collectors.toList())));
    }
}
