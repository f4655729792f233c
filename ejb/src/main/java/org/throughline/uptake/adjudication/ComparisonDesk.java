package org.throughline.uptake.adjudication;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.identity.Role;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.mapping.Coding;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;
import org.throughline.uptake.roles.CodingRoles;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.CodingSheets;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.MappingHead;
import org.throughline.uptake.sheet.Subject;

/** Where two finished codings are read beside each other. */
@Stateless
public class ComparisonDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private Mappings mappings;

    @Inject
    private CodingRoles roles;

    @Inject
    private InstrumentSheets instruments;

    @Inject
    private RecommendationRegister register;

    @Inject
    private CodingSheets sheets;

    /**
     * Two finished codings beside each other.
     *
     * @throws Refusal.Missing if there are not two, or one of them is not finished: till then nobody sees both
     */
    @RolesAllowed(Role.STAFF)
    public CodingComparison compare(UnitOfCoding unit) {
        SeriesAccess access = scoped.series(unit.series(), STAFF);
        Mapping mapping = mappings.find(access, unit).orElseThrow(Refusal.Missing::new);
        List<Coding> codings = mappings.codings(mapping);
        if (codings.size() < 2 || mapping.state().isCodedApart()) {
            throw new Refusal.Missing();
        }
        InstrumentSheet instrument = instruments.sheet(unit.instrument());
        List<CodingSheet> both = sheets.of(mapping.id());
        Optional<CodingSheet> draft = mapping.state() == MappingState.DISPUTED
                        && !codings.getLast().isBy(access.person().value())
                ? Optional.empty()
                : both.stream().skip(2).findFirst();
        return new CodingComparison(
                access,
                new MappingHead(
                        instrument,
                        Subject.of(
                                register.one(unit.series(), unit.recommendation()), mapping.wording(), unit.element()),
                        mapping.isIllustrative(),
                        mapping.version()),
                mapping.state(),
                both.get(0),
                both.get(1),
                mappings.outcome(codings.get(0)).differsIn(mappings.outcome(codings.get(1))).stream()
                        .sorted(Comparator.comparingInt(instrument::place))
                        .toList(),
                draft,
                roles.rules(mapping).isCoder(access.person().value()),
                decision(mapping));
    }

    private Optional<CodingComparison.Decision> decision(Mapping mapping) {
        return entities.createQuery(
                        """
                        select new org.throughline.uptake.adjudication.CodingComparison$Decision(
                            s.kind, s.resultSlot, coalesce(p.account, p.name, ''),
                            new org.throughline.language.Bilingual(s.rationaleEn, s.rationaleJa))
                        from Resolution s left join Person p on p.id = s.adjudicator where s.mapping = :mapping
                        """,
                        CodingComparison.Decision.class)
                .setParameter("mapping", mapping.id().value())
                .getResultStream()
                .findFirst();
    }
}
