package org.throughline.uptake.coding;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.Doors;
import org.throughline.dialogue.SeriesChanged;
import org.throughline.dialogue.SeriesDoor;
import org.throughline.identity.Role;
import org.throughline.instrument.Reading;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.sheet.HeldInstrument;
import org.throughline.uptake.sheet.InstrumentSheets;

/**
 * Where quotes are read again whose text has changed. Their coders answer for them; in a result of two people somebody
 * else confirms the answer. While two people still code, neither sees what waits for the other.
 */
@Stateless
public class Rechecks {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Doors doors;

    @Inject
    private Mappings mappings;

    @Inject
    private HeldTexts texts;

    @Inject
    private InstrumentSheets sheets;

    @Inject
    private Watchlist watchlist;

    @Inject
    private WaitingQuotes quotes;

    @Inject
    private Event<SeriesChanged> changes;

    /** What waits in a series. Two statements. */
    @RolesAllowed(Role.STAFF)
    public RecheckQueue queue(String series) {
        SeriesDoor door = doors.series(series, STAFF);
        return new RecheckQueue(door, quotes.entries(door));
    }

    /**
     * What waits of one mapping, with both texts.
     *
     * @throws Refusal.Missing if there is no such mapping
     */
    @RolesAllowed(Role.STAFF)
    public RecheckSheet sheet(UnitOfCoding unit) {
        SeriesDoor door = doors.series(unit.series(), STAFF);
        Mapping mapping = mappings.find(door, unit).orElseThrow(Refusal.Missing::new);
        return new RecheckSheet(
                door,
                sheets.title(unit.instrument()),
                unit.recommendation(),
                mapping.state(),
                quotes.items(door, mapping, unit.instrument()),
                mapping.version());
    }

    /**
     * Quotes the newer text for what was found.
     *
     * @param text the newer text that the caller looked at
     * @param clause the clause in which the finding stands now
     * @param start where the words begin, in code points; null: wherever in the clause they stand once
     * @throws Refusal.Invalid if the words do not stand there, or a further quote of the finding does not
     * @throws Refusal.NotNow if somebody else quoted, or it was answered already
     */
    @RolesAllowed(Role.STAFF)
    public void quoteAgain(
            UnitOfCoding unit, UUID evidence, UUID text, String clause, String exact, @Nullable Integer start) {
        texts.hold(unit.instrument());
        SeriesDoor door = doors.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(door, unit);
        Recheck recheck = waiting(door, mapping, evidence, text);
        if (recheck.has(door.person(), RecheckAnswer.QUOTED_AGAIN)) {
            return;
        }
        recheck.answer(door.person(), RecheckAnswer.QUOTED_AGAIN, mapping.isByTwo());
        HeldInstrument held = sheets.held(unit.instrument());
        Reading reading = held.reading(text).orElseThrow(() -> new Refusal.NotNow("recheck.changed"));
        String own = held.eId(reading, clause).orElseThrow(() -> new Refusal.Invalid(Map.of("clause", "choice")));
        Finding finding = quotes.finding(evidence);
        if (!finding.clause().equals(clause)) {
            quotes.move(finding, clause, evidence, held);
        }
        entities.find(Evidence.class, evidence)
                .standIn(text, new Quotation(reading, own).of(new NewQuote(evidence, text, exact, start)));
        settle(door, mapping, "recheck.quotedAgain");
    }

    /**
     * Keeps the words of the older text as evidence.
     *
     * @throws Refusal.NotNow if somebody else quoted, or it was answered already
     */
    @RolesAllowed(Role.STAFF)
    public void keep(UnitOfCoding unit, UUID evidence, UUID text) {
        SeriesDoor door = doors.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(door, unit);
        Recheck recheck = waiting(door, mapping, evidence, text);
        if (!recheck.has(door.person(), RecheckAnswer.KEPT)) {
            recheck.answer(door.person(), RecheckAnswer.KEPT, mapping.isByTwo());
            settle(door, mapping, "recheck.kept");
        }
    }

    /**
     * Confirms what the coder of a quote answered, having read both texts.
     *
     * @throws Refusal.NotNow if the caller is that coder, or it is not answered
     */
    @RolesAllowed(Role.STAFF)
    public void confirm(UnitOfCoding unit, UUID evidence, UUID text) {
        SeriesDoor door = doors.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(door, unit);
        Recheck recheck = waiting(door, mapping, evidence, text);
        if (!recheck.isConfirmedBy(door.person())) {
            recheck.confirm(door.person());
            settle(door, mapping, "recheck.confirmed");
        }
    }

    /** @throws Refusal.Missing if the caller sees no such quote in the mapping */
    private Recheck waiting(SeriesDoor door, Mapping mapping, UUID evidence, UUID text) {
        if (!quotes.isSeen(door, mapping, evidence)) {
            throw new Refusal.Missing();
        }
        Recheck recheck = entities.find(Recheck.class, new Recheck.Key(evidence, text));
        if (recheck == null) {
            throw new Refusal.NotNow("recheck.changed");
        }
        return recheck;
    }

    private void settle(SeriesDoor door, Mapping mapping, String act) {
        watchlist.flag(mapping);
        changes.fire(new SeriesChanged(door.id(), act, "mapping", mapping.id()));
    }
}
