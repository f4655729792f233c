package org.throughline.uptake.example;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.register.RecommendationSheet;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.adjudication.CodingCompletion;
import org.throughline.uptake.key.AbsenceId;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.key.FindingId;
import org.throughline.uptake.mapping.Absence;
import org.throughline.uptake.mapping.Coding;
import org.throughline.uptake.mapping.Completeness;
import org.throughline.uptake.mapping.ContributionClaim;
import org.throughline.uptake.mapping.Finding;
import org.throughline.uptake.mapping.Judgement;
import org.throughline.uptake.mapping.Mapping;
import org.throughline.uptake.mapping.Mappings;
import org.throughline.uptake.mapping.NewAbsence;
import org.throughline.uptake.mapping.NewFinding;
import org.throughline.uptake.mapping.Resolution;
import org.throughline.uptake.mapping.Units;
import org.throughline.uptake.sheet.InstrumentSheets;

/**
 * Writes an example down through the same records and constraints as everybody's coding, but for one: those whom it calls
 * its coders take no part in it, so that it disqualifies nobody and can be removed.
 */
@Dependent
public class Examples {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RecommendationRegister register;

    @Inject
    private InstrumentSheets instruments;

    @Inject
    private Units units;

    @Inject
    private Mappings mappings;

    @Inject
    private CodingCompletion settling;

    @Inject
    private Clock clock;

    /** The names by which a file calls things, and their keys. */
    private record Names(List<ElementId> elements, Map<String, String> clauses) {

        Set<ElementId> elements(List<Integer> places) {
            return places.stream().map(place -> elements.get(place - 1)).collect(Collectors.toSet());
        }

        /** @throws Refusal.Invalid if the instrument prints no such number */
        String clause(String number) {
            String eId = clauses.get(number);
            if (eId == null) {
                throw new Refusal.Invalid(Map.of("clause", "choice"));
            }
            return eId;
        }
    }

    public Mapping write(SeriesAccess access, Example example) {
        RecommendationSheet sheet =
                register.one(example.unit().series(), example.unit().recommendation());
        WordingId wording = sheet.line().wordings().stream()
                .filter(each -> each.list().code().equals(example.list()))
                .map(WordingSheet::id)
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(Map.of("wording", "choice")));
        Names names = new Names(
                sheet.asks().stream().map(Ask::id).toList(),
                clauses(example.unit().instrument()));
        Mapping mapping = units.open(access, example.unit(), wording, true);
        for (Example.Coded coded : example.codings()) {
            write(mapping, coded, names);
            settling.compare(mapping);
        }
        if (example.decision() != null) {
            settle(mapping, example.decision());
        }
        entities.find(ContributionClaim.class, mapping.id().value()).claim(example.claim(), "", 0);
        if (example.published()) {
            mapping.publish();
        }
        return mapping;
    }

    private void write(Mapping mapping, Example.Coded coded, Names names) {
        int slot = mappings.codings(mapping).size() + 1;
        Coding coding =
                new Coding(new CodingId(UUID.randomUUID()), mapping.id().value(), slot, person(coded.account()));
        entities.persist(coding);
        for (Example.Found found : coded.findings()) {
            entities.persist(new Finding(
                    coding.id(),
                    new NewFinding(
                            new FindingId(UUID.randomUUID()),
                            names.clause(found.number()),
                            names.elements(found.elements()),
                            found.degree(),
                            found.verb(),
                            found.confidence(),
                            found.rationale())));
        }
        for (Example.Missed missed : coded.absences()) {
            entities.persist(new Absence(
                    coding.id(),
                    new NewAbsence(
                            new AbsenceId(UUID.randomUUID()),
                            names.elements(missed.elements()),
                            missed.wholeText(),
                            missed.numbers().stream().map(names::clause).collect(Collectors.toSet()),
                            missed.rationale())));
        }
        coding.judge(new Judgement(coded.uptake(), null, "", Set.of()), 0);
        entities.flush();
        Completeness.check(coding.uptake(), mappings.findings(coding), mappings.absences(coding), true);
        coding.finish(clock.instant());
        entities.flush();
    }

    private void settle(Mapping mapping, Example.Decision decision) {
        List<Coding> codings = mappings.codings(mapping);
        Coding upheld = codings.stream()
                .filter(coding -> coding.isBy(person(decision.upholds())))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(Map.of("uphold", "choice")));
        mapping.adjudicate();
        entities.persist(Resolution.adjudication(
                mapping,
                codings.get(0),
                codings.get(1),
                new Resolution.Ruling(person(decision.account()), upheld, decision.rationale()),
                clock.instant()));
    }

    /** The eIds of the clauses by the number that the instrument prints. */
    private Map<String, String> clauses(String instrument) {
        ExpressionReading reading = instruments.readings(instrument).getFirst();
        return reading.lines().stream()
                .filter(line -> line.kind().isClause() && line.designation().number() != null)
                .collect(Collectors.toMap(
                        line -> Objects.requireNonNull(line.designation().number()),
                        line -> line.designation().eId(),
                        (first, second) -> first));
    }

    private UUID person(String account) {
        return entities.createQuery("select id from Person where account = :account", UUID.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(Map.of("account", "choice")));
    }
}
