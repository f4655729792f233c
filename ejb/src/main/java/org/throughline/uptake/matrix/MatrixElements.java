package org.throughline.uptake.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.Row;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Degree;
import org.throughline.uptake.Flags;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Readers;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.sheet.BilingualColumns;
import org.throughline.uptake.sheet.Subject;

/** Parts a line of a matrix by what its recommendation asks: a line for the whole, then one for each element. */
final class MatrixElements {

    /**
     * A row for each degree found for an element, one for each element with nothing, one for what is found for the whole;
     * and for an element that was coded apart one for each degree, or one with nothing.
     */
    static final String LINES =
            """
            select r.code, el.ordinal as place, en.text as words_en, ja.text as words_ja, %s as words_older,
                   f.clause, f.degree, null as basis, null as uptake, null as state, false as illustrative,
                   false as recheck, null as made_on,
                   exists (select 1 from absence_element ax join absence a on a.id = ax.absence_id
                           where ax.element_id = el.id and a.coding_id = c.id) as missed
            from recommendation r
            join series s on s.id = r.series_id
            join element el on el.recommendation_id = r.id
            left join element_text en on en.language = 'en' and en.element_id = el.id
            left join element_text ja on ja.language = 'ja' and ja.element_id = el.id
            left join (mapping m join settlement st on st.mapping_id = m.id
                    join coding c on c.mapping_id = m.id and c.slot = st.result_slot)
                on m.unit_id = r.id and m.state in (:shown)
                and m.instrument_id = (select i.id from instrument i where i.slug = :instrument)
            left join (finding_element fe join finding f on f.id = fe.finding_id)
                on fe.element_id = el.id and f.coding_id = c.id
            where s.slug = :series
            union all
            select r.code, 0, '', '', '', f.clause, f.degree, null, null, null, false, false, null, false
            from recommendation r
            join series s on s.id = r.series_id
            join mapping m on m.unit_id = r.id and m.state in (:shown)
                and m.instrument_id = (select i.id from instrument i where i.slug = :instrument)
            join settlement st on st.mapping_id = m.id
            join coding c on c.mapping_id = m.id and c.slot = st.result_slot
            join finding f on f.coding_id = c.id
            where s.slug = :series and not exists (select 1 from finding_element fe where fe.finding_id = f.id)
            union all
            select r.code, el.ordinal, '', '', '', f.clause, f.degree, st.kind, c.uptake, m.state, m.illustrative,
                   m.recheck, r.made_on, false
            from recommendation r
            join series s on s.id = r.series_id
            join element el on el.recommendation_id = r.id
            join mapping m on m.unit_id = el.id and m.state in (:shown)
                and m.instrument_id = (select i.id from instrument i where i.slug = :instrument) and %s
            join settlement st on st.mapping_id = m.id
            join coding c on c.mapping_id = m.id and c.slot = st.result_slot
            left join finding f on f.coding_id = c.id
            where s.slug = :series
            order by code, place
            """
                    .formatted(Subject.OLDER, Readers.NO_OUTDONE_EXAMPLE);

    /**
     * @param element its place from 1; 0 for the recommendation as a whole
     * @param clause in which it was found; null if in none
     * @param degree null without a clause
     * @param own what became of it, if it was coded apart; else null
     */
    record ElementLine(
            String recommendation,
            int element,
            Bilingual words,
            @Nullable String clause,
            @Nullable Degree degree,
            @Nullable UptakeResult own,
            boolean missed) {

        static ElementLine of(Row row, SignedOn signedOn) {
            return new ElementLine(
                    row.text("code"),
                    row.number("place"),
                    BilingualColumns.translated(row, "words"),
                    row.textOrNull("clause"),
                    row.constantOrNull("degree", Degree.class),
                    own(row, signedOn),
                    row.flag("missed"));
        }

        private static @Nullable UptakeResult own(Row row, SignedOn signedOn) {
            Uptake uptake = row.constantOrNull("uptake", Uptake.class);
            MappingState state = row.constantOrNull("state", MappingState.class);
            Basis basis = row.constantOrNull("basis", Basis.class);
            boolean illustrative = row.flag("illustrative");
            boolean recheck = row.flag("recheck");
            boolean older = Flags.isOlder(signedOn, row.dateOrNull("made_on"));
            return uptake == null ? null : new UptakeResult(uptake, state, basis, illustrative, recheck, older);
        }
    }

    private MatrixElements() {}

    static List<Matrix.Line> elements(Matrix.Line line, List<ElementLine> elements, Set<String> clauses) {
        Map<Integer, List<ElementLine>> byPlace = new LinkedHashMap<>();
        byPlace.put(0, new ArrayList<>());
        elements.forEach(part -> byPlace.computeIfAbsent(part.element(), place -> new ArrayList<>())
                .add(part));
        return byPlace.entrySet().stream()
                .map(element -> element(line, element.getKey(), element.getValue(), clauses))
                .toList();
    }

    /** An element with what was found for it: in a coding of its own if there is one, else in that of the whole. */
    private static Matrix.Line element(Matrix.Line line, int place, List<ElementLine> parts, Set<String> clauses) {
        UptakeResult own = parts.stream()
                .map(ElementLine::own)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Map<String, Degree> cells = new HashMap<>();
        boolean missed = false;
        for (ElementLine part : parts) {
            boolean shown = own == null ? line.isOpen() : part.own() != null;
            if (shown && part.clause() != null && part.degree() != null) {
                cells.merge(
                        MatrixHead.clauseOf(part.clause(), clauses),
                        part.degree(),
                        (one, other) -> one.compareTo(other) < 0 ? other : one);
            }
            missed = missed || (shown && part.missed());
        }
        Bilingual words = parts.stream()
                .map(ElementLine::words)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(Bilingual.NONE);
        MatrixPart part = new MatrixPart("", place, words, place == 0, true, cells.isEmpty() && missed, own != null);
        return own == null ? line.of(part, cells) : line.of(part, own, cells);
    }
}
