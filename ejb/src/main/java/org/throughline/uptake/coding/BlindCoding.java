package org.throughline.uptake.coding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.uptake.Flags;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.mapping.Coding;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;
import org.throughline.uptake.roles.CodingRoles;
import org.throughline.uptake.roles.RoleRules;
import org.throughline.uptake.sheet.CodingSheets;
import org.throughline.uptake.sheet.InstrumentSheet;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.MappingHead;
import org.throughline.uptake.sheet.Subject;

/** Lays a recommendation beside an instrument, with the coding of one person and nobody else's. */
@Dependent
class BlindCoding {

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

    CodingDeskSheet of(SeriesAccess access, UnitOfCoding unit) {
        InstrumentSheet instrument = instruments.sheet(unit.instrument());
        Optional<Mapping> mapping = mappings.find(access, unit);
        Subject subject = Subject.of(
                register.one(unit.series(), unit.recommendation()),
                mapping.map(Mapping::wording).orElse(null),
                unit.element());
        RoleRules rules = mapping.map(roles::rules).orElseGet(() -> new RoleRules(false, List.of(), Map.of()));
        List<Coding> codings = rules.codings();
        Optional<Coding> own = codings.stream()
                .filter(coding -> coding.isBy(access.person().value()))
                .findFirst();
        int coders =
                (int) codings.stream().filter(coding -> !coding.isOwnResult()).count();
        boolean coder = own.isPresent() && !own.get().isOwnResult();
        CodingTask task = CodingTask.of(
                mapping.map(Mapping::state).orElse(null),
                coders,
                coder,
                coder && own.get().isDone(),
                rules.opened());
        return new CodingDeskSheet(
                access,
                new MappingHead(
                        instrument,
                        subject,
                        mapping.map(Mapping::isIllustrative).orElse(false),
                        mapping.map(Mapping::version).orElse(0L)),
                task,
                own.map(Coding::id).flatMap(sheets::one),
                task == CodingTask.WAIT && coders == 1,
                coder && rules.mayGiveBack(access.person().value()),
                Flags.isOlder(instrument.card().signedOn(), subject.line().madeOn()));
    }
}
