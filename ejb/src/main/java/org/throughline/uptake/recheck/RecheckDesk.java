package org.throughline.uptake.recheck;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.UptakeEvent;
import org.throughline.uptake.UptakeEvent.RecheckConfirmed;
import org.throughline.uptake.UptakeEvent.RecheckKept;
import org.throughline.uptake.UptakeEvent.RecheckQuotedAgain;
import org.throughline.uptake.evidence.Evidence;
import org.throughline.uptake.evidence.EvidenceSources;
import org.throughline.uptake.evidence.NewQuote;
import org.throughline.uptake.evidence.Quotation;
import org.throughline.uptake.key.QuoteId;
import org.throughline.uptake.mapping.Finding;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;
import org.throughline.uptake.sheet.HeldInstrument;
import org.throughline.uptake.sheet.InstrumentSheets;

/**
 * Where quotes are read again whose text has changed. Their coders answer for them; in a result of two people somebody
 * else confirms the answer. While two people still code, neither sees what waits for the other.
 */
@Stateless
public class RecheckDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Mappings mappings;

    @Inject
    private EvidenceSources texts;

    @Inject
    private InstrumentSheets sheets;

    @Inject
    private RecheckList recheckList;

    @Inject
    private WaitingQuotes quotes;

    @Inject
    private Event<UptakeEvent> changes;

    /** What waits in a series. Two statements. */
    @RolesAllowed(Role.STAFF)
    public RecheckQueue queue(String series) {
        SeriesAccess access = scoped.series(series, STAFF);
        return new RecheckQueue(access, quotes.entries(access));
    }

    /**
     * What waits of one mapping, with both texts.
     *
     * @throws Refusal.Missing if there is no such mapping
     */
    @RolesAllowed(Role.STAFF)
    public RecheckSheet sheet(UnitOfCoding unit) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.find(access, unit).orElseThrow(Refusal.Missing::new);
        return new RecheckSheet(
                access,
                sheets.title(unit.instrument()),
                unit.code(),
                mapping.state(),
                quotes.items(access, mapping, unit.instrument()),
                mapping.version());
    }

    /**
     * Quotes the newer text for what was found.
     *
     * @param clause the clause in which the finding stands now
     * @param given the quote by its key, with what it says in the newer text that the caller looked at
     * @throws Refusal.Invalid if the words do not stand there, or a further quote of the finding does not
     * @throws Refusal.NotNow if somebody else quoted, or it was answered already
     */
    @RolesAllowed(Role.STAFF)
    public void quoteAgain(UnitOfCoding unit, String clause, NewQuote given) {
        QuoteId evidence = given.id();
        ExpressionId text = given.expression();
        texts.hold(unit.instrument());
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        Recheck recheck = waiting(access, mapping, evidence, text);
        if (recheck.has(access.person().value(), RecheckAnswer.QUOTED_AGAIN)) {
            return;
        }
        recheck.answer(access.person().value(), RecheckAnswer.QUOTED_AGAIN, mapping.isByTwo());
        HeldInstrument held = sheets.held(unit.instrument());
        ExpressionReading reading = held.reading(text).orElseThrow(() -> new Refusal.NotNow("recheck.changed"));
        String own = held.eId(reading, clause).orElseThrow(() -> new Refusal.Invalid(Map.of("clause", "choice")));
        Finding finding = quotes.finding(evidence);
        if (!finding.clause().equals(clause)) {
            quotes.move(finding, clause, evidence, held);
        }
        entities.find(Evidence.class, evidence.value()).standIn(text, new Quotation(reading, own).of(given));
        settle(mapping, new RecheckQuotedAgain(access.id().value(), mapping.id().value()));
    }

    /**
     * Keeps the words of the older text as evidence.
     *
     * @throws Refusal.NotNow if somebody else quoted, or it was answered already
     */
    @RolesAllowed(Role.STAFF)
    public void keep(UnitOfCoding unit, QuoteId evidence, ExpressionId text) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        Recheck recheck = waiting(access, mapping, evidence, text);
        if (!recheck.has(access.person().value(), RecheckAnswer.KEPT)) {
            recheck.answer(access.person().value(), RecheckAnswer.KEPT, mapping.isByTwo());
            settle(mapping, new RecheckKept(access.id().value(), mapping.id().value()));
        }
    }

    /**
     * Confirms what the coder of a quote answered, having read both texts.
     *
     * @throws Refusal.NotNow if the caller is that coder, or it is not answered
     */
    @RolesAllowed(Role.STAFF)
    public void confirm(UnitOfCoding unit, QuoteId evidence, ExpressionId text) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.locked(access, unit);
        Recheck recheck = waiting(access, mapping, evidence, text);
        if (!recheck.isConfirmedBy(access.person().value())) {
            recheck.confirm(access.person().value());
            settle(
                    mapping,
                    new RecheckConfirmed(access.id().value(), mapping.id().value()));
        }
    }

    /** @throws Refusal.Missing if the caller sees no such quote in the mapping */
    private Recheck waiting(SeriesAccess access, Mapping mapping, QuoteId evidence, ExpressionId text) {
        if (!quotes.isSeen(access, mapping, evidence)) {
            throw new Refusal.Missing();
        }
        Recheck recheck = entities.find(Recheck.class, new Recheck.Key(evidence.value(), text.value()));
        if (recheck == null) {
            throw new Refusal.NotNow("recheck.changed");
        }
        return recheck;
    }

    private void settle(Mapping mapping, UptakeEvent event) {
        recheckList.flag(mapping);
        changes.fire(event);
    }
}
