package org.throughline.uptake.result;

import static java.util.Map.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.throughline.identity.Caller;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Flags;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Readers;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.sheet.BilingualColumns;

/** The line of the matrix turned round: one recommendation through all instruments. Nothing unsettled leaves here. */
@Stateless
public class UptakeTrail {

    private static final String TRACES =
            """
            select i.slug, i.title_en, i.title_ja, i.signed_on, i.signed_on_precision,
                   coalesce(e.ordinal, 0) as element, c.uptake, st.kind as basis, m.state, m.illustrative, m.recheck, r.made_on
            from mapping m
            join instrument i on i.id = m.instrument_id
            join recommendation r on r.id = m.recommendation_id
            left join element e on e.id = m.element_id
            join series s on s.id = r.series_id
            join settlement st on st.mapping_id = m.id
            join coding c on c.mapping_id = m.id and c.slot = st.result_slot
            where s.slug = :series and r.code = :recommendation and r.state in (:codable) and m.state in (:shown)
                and %s and %s
            order by i.signed_on desc, i.slug, e.ordinal
            """
                    .formatted(Readers.IS_MEMBER, Readers.NO_OUTDONE_EXAMPLE);

    @Inject
    private Caller caller;

    @Inject
    private Rows rows;

    /** What became of a recommendation, the newest instrument first; nothing for who is no member. One statement. */
    @RolesAllowed({Role.CONVENOR, Role.PARTICIPANT, Role.STAFF})
    public List<Trace> of(String series, String recommendation) {
        return rows.of(
                TRACES,
                Map.ofEntries(
                        entry("series", series),
                        entry("recommendation", recommendation),
                        entry("codable", Readers.MEMBERS.recommendations()),
                        entry("shown", Readers.MEMBERS.results()),
                        entry("subject", caller.subject())),
                UptakeTrail::trace);
    }

    private static Trace trace(Row row) {
        SignedOn signedOn = new SignedOn(row.dateOrNull("signed_on"), row.text("signed_on_precision"));
        return new Trace(
                row.text("slug"),
                BilingualColumns.both(row, "title"),
                signedOn,
                row.number("element"),
                new UptakeResult(
                        row.constant("uptake", Uptake.class),
                        row.constant("state", MappingState.class),
                        row.constant("basis", Basis.class),
                        row.flag("illustrative"),
                        row.flag("recheck"),
                        Flags.isOlder(signedOn, row.dateOrNull("made_on"))));
    }
}
