package org.throughline.uptake.suggestion;

import static org.throughline.identity.MemberRole.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.access.ScopedAccess;
import org.throughline.identity.Role;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.Row;
import org.throughline.platform.query.Rows;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.key.ElementId;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.coding.CodingDeskSheet;
import org.throughline.uptake.coding.CodingQueue;
import org.throughline.uptake.key.CodingId;
import org.throughline.uptake.ranking.Candidate;
import org.throughline.uptake.ranking.Ranked;
import org.throughline.uptake.ranking.Ranker;
import org.throughline.uptake.sheet.ClauseSheet;
import org.throughline.uptake.sheet.CodingSheet;
import org.throughline.uptake.sheet.InstrumentSheets;
import org.throughline.uptake.sheet.Subject;
import org.throughline.uptake.verb.GoverningVerb;

/** What the machine proposes to a coder at the desk, and what the coder makes of it. */
@Stateless
public class SuggestionDesk {

    private static final int MOST = 5;

    private static final String VERDICTS =
            """
            select v.clause, v.verdict from suggestion_verdict v join coding c on c.id = v.coding_id
            where c.id = :coding and c.coder = :person and v.unit_id = :unit
            """;

    private record Answered(String clause, Verdict verdict) {

        static Answered of(Row row) {
            return new Answered(row.text("clause"), row.constant("verdict", Verdict.class));
        }
    }

    @Inject
    private Rows rows;

    @Inject
    private ScopedAccess scoped;

    @Inject
    private InstrumentSheets instruments;

    @Inject
    private Ranker ranker;

    /**
     * The clauses that are worth reading first for what the caller codes; none for a caller who is not coding. One
     * statement, beyond those that fetched the desk.
     *
     * @param desk as fetched for the caller
     * @param element null, or one that the recommendation does not have: for the recommendation as a whole
     */
    @RolesAllowed(Role.STAFF)
    public SuggestionList suggest(CodingDeskSheet desk, @Nullable ElementId element) {
        Optional<CodingSheet> mine = desk.mine().filter(coding -> !coding.done());
        if (mine.isEmpty()) {
            return SuggestionList.NONE;
        }
        Subject subject = desk.head().subject();
        Optional<Ask> ask = subject.apart().or(() -> subject.asks().stream()
                .filter(asked -> asked.id().equals(element))
                .findFirst());
        Bilingual question = ask.map(Ask::text).orElseGet(subject::words);
        UUID unit =
                ask.map(asked -> asked.id().value()).orElse(subject.line().id().value());
        Map<String, Verdict> verdicts =
                verdicts(mine.get().id(), desk.access().person().value(), unit);
        List<ClauseSheet> clauses = desk.head().instrument().clauses();
        List<Suggestion> list = ranker.rank(Clauses.question(question), Clauses.candidates(clauses), MOST).stream()
                .map(ranked -> suggestion(ranked, desk, verdicts))
                .toList();
        return new SuggestionList(
                subject.apart().isPresent() ? null : ask.map(Ask::id).orElse(null), ranker.comparesMeaning(), list);
    }

    /**
     * The recommendations that are worth comparing first with a clause. It asks nothing about what was found in it.
     *
     * @param queue as fetched for the caller
     * @param eId of the clause
     * @throws Refusal.Missing if the instrument has no such clause
     */
    @RolesAllowed(Role.STAFF)
    public ForClause forClause(CodingQueue queue, String eId) {
        ClauseSheet clause =
                instruments.sheet(queue.instrument().slug()).clause(eId).orElseThrow(Refusal.Missing::new);
        Map<String, String> question = new HashMap<>();
        clause.words().forEach(words -> question.putIfAbsent(words.language(), words.words()));
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        queue.entries()
                .forEach(entry ->
                        candidates.put(entry.code(), new Candidate(entry.code(), Clauses.pieces(entry.words()))));
        List<ForClause.Proposed> list = ranker.rank(question, List.copyOf(candidates.values()), MOST).stream()
                .map(ranked -> proposed(ranked, candidates))
                .toList();
        return new ForClause(clause, ranker.comparesMeaning(), list);
    }

    /**
     * The verb that governs a passage of a text that may be quoted.
     *
     * @param start where the passage begins in the canonical text, in code points
     * @return empty if no text or verb is found there
     */
    @RolesAllowed(Role.STAFF)
    public Optional<GoverningVerb> verb(
            String series, String instrument, ExpressionId expression, int start, int length) {
        scoped.series(series, STAFF);
        return instruments.sheet(instrument).clauses().stream()
                .flatMap(clause -> clause.words().stream())
                .filter(words -> words.expression().equals(expression) && words.holds(start, length))
                .findFirst()
                .flatMap(words -> words.verb(start, length));
    }

    private Map<String, Verdict> verdicts(CodingId coding, UUID person, UUID unit) {
        return rows.of(VERDICTS, Map.of("coding", coding, "person", person, "unit", unit), Answered::of).stream()
                .collect(Collectors.toMap(Answered::clause, Answered::verdict));
    }

    private static Suggestion suggestion(Ranked ranked, CodingDeskSheet desk, Map<String, Verdict> verdicts) {
        ClauseSheet clause = desk.head().instrument().clause(ranked.key()).orElseThrow();
        ClauseSheet.Words words = clause.words().stream()
                .filter(text -> text.language().equals(ranked.language()))
                .findFirst()
                .orElseThrow();
        return new Suggestion(
                ranked.rank(),
                clause,
                words,
                ranked.passage(),
                ranked.shared(),
                ranked.near(),
                verdicts.get(ranked.key()));
    }

    private static ForClause.Proposed proposed(Ranked ranked, Map<String, Candidate> candidates) {
        Candidate candidate = Objects.requireNonNull(candidates.get(ranked.key()));
        return new ForClause.Proposed(
                ranked.rank(),
                ranked.key(),
                ranked.language(),
                Objects.requireNonNull(candidate.in().get(ranked.language())).words(),
                ranked.passage(),
                ranked.shared(),
                ranked.near());
    }
}
