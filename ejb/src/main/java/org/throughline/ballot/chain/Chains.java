package org.throughline.ballot.chain;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.ballot.electorate.Electorates;
import org.throughline.ballot.electorate.Voter;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.ballot.question.Questions;
import org.throughline.ballot.round.Round;
import org.throughline.disclosure.ledger.LedgerEntry;
import org.throughline.disclosure.subject.Matter;
import org.throughline.disclosure.subject.MatterId;
import org.throughline.disclosure.subject.Matters;
import org.throughline.disclosure.subject.QuestionIdentities;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.disclosure.subject.Subjects;
import org.throughline.disclosure.subject.TextProfile;
import org.throughline.language.Language;
import org.throughline.platform.query.InList;

/** Puts a round into its chain: a handful of statements, however many rounds and people there are. */
@Dependent
public class Chains {

    private static final String TOLD = "l.base is not null";
    private static final String TOLD_OR_UNDERWAY =
            "(l.base is not null or r.lifeCycle.state in (OPEN, CLOSING, SUSPENDED))";

    /** @param entry null if nothing was told of it so far */
    private record Beside(Round round, @Nullable LedgerEntry entry) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Questions questions;

    @Inject
    private Electorates electorates;

    @Inject
    private Instance<Matters> owners;

    @Inject
    private QuestionIdentities identities;

    /**
     * The chain of a round that these people vote in. Rounds that nobody may know of are in it too: see {@link
     * Chain#seenWith}.
     */
    public Chain of(Round round, List<BallotQuestion> asked, Collection<Voter> voters) {
        return chain(round, asked, ids(voters), List.copyOf(voters), TOLD_OR_UNDERWAY);
    }

    /** The same of rounds only that have told something, by which a close is judged. */
    public Chain ofTold(Round round, List<BallotQuestion> asked, Collection<Voter> voters) {
        return chain(round, asked, ids(voters), List.copyOf(voters), TOLD);
    }

    /** What was told before a show of hands in a room of whom these may have been there. */
    public Chain ofHands(Round round, List<BallotQuestion> asked, Set<UUID> room) {
        return chain(round, asked, room, List.of(), TOLD);
    }

    private Chain chain(Round round, List<BallotQuestion> asked, Set<UUID> people, List<Voter> voters, String which) {
        List<Neighbour> neighbours = people.isEmpty() ? List.of() : neighbours(round, people, which);
        List<RoundId> rounds =
                neighbours.stream().map(neighbour -> neighbour.round().id()).toList();
        Map<RoundId, List<BallotQuestion>> theirs = questions.of(rounds);
        Map<RoundId, List<Voter>> electorate = electorates.of(rounds);
        List<Neighbour> asking = neighbours.stream()
                .map(neighbour -> neighbour.of(
                        electorate.getOrDefault(neighbour.round().id(), List.of()),
                        theirs.getOrDefault(neighbour.round().id(), List.of())))
                .toList();
        List<BallotQuestion> all = Stream.concat(
                        asked.stream(), asking.stream().flatMap(neighbour -> neighbour.questions().stream()))
                .toList();
        return new Chain(asked, voters, asking, subjects(all, asked));
    }

    private static Set<UUID> ids(Collection<Voter> voters) {
        return voters.stream().map(Voter::id).collect(Collectors.toSet());
    }

    /** Rounds that told something or are not over, in which one of these people is, or may have raised a hand. */
    private List<Neighbour> neighbours(Round round, Set<UUID> people, String which) {
        return InList.query(
                        entities,
                        """
                        select r, l from Round r left join LedgerEntry l on l.base = r.id
                        where r.id <> :round and %s
                          and (exists (select 1 from Elector e where e.round = r.id and e.voter in :people)
                            or l.hands = true and (r.series = :series or exists (
                                select 1 from Participation p join Workshop w on w.id = p.workshop
                                where w.series = r.series and p.person in :people)))
                        order by r.lifeCycle.openedAt
                        """
                                .formatted(which),
                        Beside.class,
                        "people",
                        people)
                .setParameter("round", round.id().value())
                .setParameter("series", round.series().value())
                .getResultStream()
                .map(beside -> new Neighbour(beside.round(), beside.entry(), List.of(), List.of()))
                .toList();
    }

    /** What is the same among the subjects of these questions. What no feature knows is known by its words alone. */
    private Subjects subjects(List<BallotQuestion> all, List<BallotQuestion> ours) {
        Set<SubjectId> asked =
                all.stream().flatMap(question -> question.subjects().stream()).collect(Collectors.toSet());
        List<Matter> matters = new ArrayList<>();
        owners.forEach(owner -> matters.addAll(owner.of(asked)));
        Set<SubjectId> known =
                matters.stream().flatMap(matter -> matter.subjects().stream()).collect(Collectors.toSet());
        for (BallotQuestion question : all) {
            question.subjects().stream()
                    .filter(known::add)
                    .forEach(subject -> matters.add(byWords(subject, question.promptsOf(subject))));
        }
        return new Subjects(
                matters,
                ours.stream().flatMap(question -> question.subjects().stream()).toList(),
                identities.among(matters.stream().map(Matter::id).collect(Collectors.toSet())));
    }

    private static Matter byWords(SubjectId subject, List<Prompt> prompts) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        prompts.forEach(prompt -> texts.put(prompt.language(), prompt.text()));
        return new Matter(
                new MatterId(subject.value()), Set.of(subject), Set.of(), List.of(TextProfile.of(texts)), false);
    }
}
