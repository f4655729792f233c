package org.throughline.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.throughline.ballot.answer.AnswerSheet;
import org.throughline.ballot.answer.ChoiceAnswer;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.answer.Reply;
import org.throughline.ballot.answer.Slot;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.NewQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.ballot.question.Question;
import org.throughline.ballot.round.Conditions;
import org.throughline.ballot.round.NewRound;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.seal.FolderKeyVault;
import org.throughline.ballot.seal.OpenedBallot;
import org.throughline.ballot.seal.Seal;
import org.throughline.ballot.seal.SealContext;
import org.throughline.ballot.seal.SealingKey;
import org.throughline.disclosure.Audience;
import org.throughline.disclosure.Cut;
import org.throughline.disclosure.DisclosureRule;
import org.throughline.disclosure.ReleaseMode;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/** Rounds, questions and ballots for tests. */
public final class Ballots {

    public static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    /** How long ahead a round announces, at least, that its deadline is brought forward. */
    public static final Duration NOTICE = Duration.ofMinutes(30);

    private Ballots() {}

    public static NewQuestion question() {
        return question(UUID.randomUUID(), "Share spectrum data.");
    }

    public static NewQuestion question(UUID subject, String text) {
        return new NewQuestion(
                QuestionKind.CHOICE,
                new SubjectId(subject),
                List.of(
                        new Prompt(Language.JA, "周波数データを共有する。", false, false),
                        new Prompt(Language.EN, text, true, true)));
    }

    public static NewRound round(NewQuestion... questions) {
        return new NewRound(
                new RoundId(UUID.randomUUID()),
                new Bilingual("First round", "第1回投票"),
                NOON,
                Cut.BY_SIDE,
                Audience.PARTICIPANTS,
                ReleaseMode.ALWAYS,
                0,
                List.of(questions));
    }

    public static List<BallotQuestion> onBallot(UUID round, NewQuestion... questions) {
        return java.util.stream.IntStream.range(0, questions.length)
                .mapToObj(i -> new Question(new RoundId(round), i + 1, questions[i]).onBallot())
                .toList();
    }

    /** The answer to a question of choice. */
    public static Reply reply(ChoiceAnswer answer) {
        return new Reply(answer.ordinal() + 1, 0);
    }

    public static List<Slot> choices(int questions) {
        return Collections.nCopies(questions, new Slot(QuestionKind.CHOICE, 0));
    }

    /** Of a round that twenty may vote in. */
    public static Conditions conditions() {
        return new Conditions(DisclosureRule.FLOOR, NOTICE, 20, true, Bilingual.NONE);
    }

    /** A round that opened an hour before its deadline. */
    public static Round opened(List<BallotQuestion> questions) {
        Round round = new Round(UUID.randomUUID(), UUID.randomUUID(), 1, round(question()));
        round.open(NOON.minusSeconds(3600), conditions(), questions);
        return round;
    }

    /** The ballots of a box under one key. */
    public static final class Box {

        private final FolderKeyVault vault;
        private final UUID key = UUID.randomUUID();
        private final UUID round = UUID.randomUUID();

        public Box(Path folder) {
            vault = new FolderKeyVault(folder.toString());
            vault.create(key);
        }

        public OpenedBallot cast(Reply... replies) {
            SealContext context = context();
            return Seal.open(
                    vault.opening(key).orElseThrow(),
                    context,
                    Seal.cast(vault.sealing(key).orElseThrow(), context, AnswerSheet.bytes(List.of(replies))));
        }

        /** The reason to some question; none if it is empty. */
        public OpenedBallot reason(String text) {
            SealContext context = context().ofReason(UUID.randomUUID());
            SealingKey sealing = vault.sealing(key).orElseThrow();
            return Seal.open(
                    vault.opening(key).orElseThrow(),
                    context,
                    text.isEmpty()
                            ? Seal.notCast(sealing, context)
                            : Seal.cast(sealing, context, text.getBytes(UTF_8)));
        }

        public OpenedBallot notCast() {
            SealContext context = context();
            return Seal.open(
                    vault.opening(key).orElseThrow(),
                    context,
                    Seal.notCast(vault.sealing(key).orElseThrow(), context));
        }

        private SealContext context() {
            return new SealContext(key, new byte[32], round, UUID.randomUUID(), "AU", "academic");
        }
    }
}
