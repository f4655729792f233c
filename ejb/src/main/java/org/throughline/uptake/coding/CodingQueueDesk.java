package org.throughline.uptake.coding;

import static java.util.Map.entry;
import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.recommendation.RecommendationState;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.sheet.BilingualColumns;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.InstrumentTitle;
import org.throughline.uptake.sheet.Subject;

/** Where a coder sees what there is to code against an instrument. */
@Stateless
public class CodingQueueDesk {

    private static final String QUEUE =
            """
            select r.code, u.place as element,
                   case when u.place = 0 then en.text else een.text end as words_en,
                   case when u.place = 0 then ja.text else eja.text end as words_ja,
                   case when u.place = 0 then %2$s when een.stale then 'en' when eja.stale then 'ja' end as words_older,
                   m.state,
                   (select count(*) from coding c where c.mapping_id = m.id and c.slot <> 3) as coders,
                   mine.id is not null as mine, mine.done, m.illustrative,
                   case when m.state in (:apart)
                        then exists (select 1 from recheck k join evidence q on q.id = k.evidence_id
                                     join finding f on f.id = q.finding_id where f.coding_id = mine.id and k.waiting)
                        else m.recheck end as recheck,
                   coalesce(m.version, 0) as version, m.recoded
            from (select own.id as unit_id, own.id as recommendation_id, 0 as place
                  from recommendation own where own.series_id = :series
                  union all
                  select e.id, e.recommendation_id, e.ordinal
                  from element e
                  join recommendation own on own.id = e.recommendation_id and own.series_id = :series
                  join mapping apart on apart.unit_id = e.id and apart.instrument_id = :instrument) u
            join recommendation r on r.id = u.recommendation_id
            left join mapping m on m.unit_id = u.unit_id and m.instrument_id = :instrument
            left join coding mine on mine.mapping_id = m.id and mine.coder = :person and mine.slot <> 3
            left join wording_text en on en.language = 'en' and en.wording_id = coalesce(m.wording_id, %1$s)
            left join wording_text ja on ja.language = 'ja' and ja.wording_id = coalesce(m.wording_id, %1$s)
            left join element_text een on een.language = 'en' and een.element_id = m.element_id
            left join element_text eja on eja.language = 'ja' and eja.element_id = m.element_id
            where m.id is not null or r.state in (:codable)
            order by r.ordinal, r.code, u.place
            """
                    .formatted(Subject.STANDING, Subject.OLDER);

    @Inject
    private Rows rows;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private InstrumentSheets instruments;

    /** What there is to code against an instrument, elements begun apart with it, and what of it is the caller's. */
    @RolesAllowed(Role.STAFF)
    public CodingQueue queue(String series, String instrument) {
        SeriesAccess access = scoped.series(series, STAFF);
        InstrumentTitle title = instruments.title(instrument);
        List<CodingQueue.Entry> list = rows.of(
                QUEUE,
                Map.ofEntries(
                        entry("instrument", title.id()),
                        entry("person", access.person()),
                        entry("series", access.id()),
                        entry("codable", RecommendationState.CODABLE),
                        entry("apart", MappingState.CODED_APART)),
                CodingQueueDesk::task);
        return new CodingQueue(access, title, list);
    }

    private static CodingQueue.Entry task(Row row) {
        MappingState state = row.constantOrNull("state", MappingState.class);
        int coders = row.number("coders");
        CodingTask task = CodingTask.of(state, coders, row.flag("mine"), row.flag("done"), row.flag("recoded"));
        return new CodingQueue.Entry(
                UnitOfCoding.code(row.text("code"), row.number("element")),
                BilingualColumns.translated(row, "words"),
                state,
                task,
                task == CodingTask.WAIT && coders == 1,
                row.flag("illustrative"),
                row.flag("recheck"),
                row.longNumber("version"));
    }
}
