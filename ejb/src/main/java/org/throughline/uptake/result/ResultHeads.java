package org.throughline.uptake.result;

import static java.util.Map.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.recommendation.key.WordingId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.Basis;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Readers;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.sheet.BilingualColumns;

/** What was settled about recommendations, without what was found. It asks nobody who is looking: its callers say. */
@Dependent
public class ResultHeads {

    private static final String HEADS =
            """
            select m.id, m.wording_id, r.code, coalesce(e.ordinal, 0) as element, m.state, st.kind as basis, st.result_slot, m.illustrative, m.recheck,
                   m.recoded, st.rationale_en, st.rationale_ja, cl.kind as claim, cl.source as claim_source,
                   cl.version as claim_version, m.version
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.recommendation_id
            left join element e on e.id = m.element_id
            join series s on s.id = r.series_id
            join settlement st on st.mapping_id = m.id
            join contribution_claim cl on cl.mapping_id = m.id
            where s.slug = :series and i.slug = :instrument and m.state in (:shown)
            """;

    @Inject
    private Rows rows;

    /**
     * What was settled about a recommendation, without what was found.
     *
     * @param element place of the element that was coded apart; 0: the recommendation as a whole
     * @param slot of the coding that stands
     * @param decision the adjudicator's reason
     * @param version of the mapping
     */
    public record Head(
            UUID mapping,
            WordingId wording,
            String recommendation,
            int element,
            MappingState state,
            Basis basis,
            int slot,
            boolean illustrative,
            boolean recheck,
            boolean recoded,
            Bilingual decision,
            Result.Claim claim,
            long version) {

        static Head of(Row row) {
            return new Head(
                    row.key("id"),
                    row.key("wording_id", WordingId::new),
                    row.text("code"),
                    row.number("element"),
                    row.constant("state", MappingState.class),
                    row.constant("basis", Basis.class),
                    row.number("result_slot"),
                    row.flag("illustrative"),
                    row.flag("recheck"),
                    row.flag("recoded"),
                    BilingualColumns.both(row, "rationale"),
                    new Result.Claim(
                            row.constant("claim", ClaimKind.class),
                            row.text("claim_source"),
                            row.longNumber("claim_version")),
                    row.longNumber("version"));
        }
    }

    /**
     * All that a series settled about an instrument; examples as long as nothing else is. One statement.
     *
     * @param readers who sees it
     */
    public List<Head> heads(String series, String instrument, Readers readers) {
        List<Head> all = all(series, instrument, readers);
        boolean examplesAlone = all.stream().allMatch(head -> head.illustrative() || head.element() > 0);
        return all.stream()
                .filter(head -> examplesAlone || !head.illustrative())
                .toList();
    }

    /**
     * One of them; an example too, which keeps its address when the matrix does not show it any more.
     *
     * @throws Refusal.Missing if nothing is settled about it that the reader may see
     */
    Head head(UnitOfCoding unit, Readers readers) {
        return all(unit.series(), unit.instrument(), readers).stream()
                .filter(head -> head.recommendation().equals(unit.recommendation()) && head.element() == unit.element())
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
    }

    private List<Head> all(String series, String instrument, Readers readers) {
        return rows.of(
                HEADS,
                Map.ofEntries(
                        entry("series", series), entry("instrument", instrument), entry("shown", readers.results())),
                Head::of);
    }
}
