package org.throughline.ballot.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.ballot.answer.BallotAnswers;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.answer.Slot;
import org.throughline.ballot.key.QuestionId;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.language.Language;

/**
 * A question as it stands on the ballot.
 *
 * @param ordinal from 1; the key of its answer in {@link BallotAnswers}
 * @param prompts by language, English first; none if the options say it all
 * @param options wordings to approve; none for other kinds
 * @param parted whether it stands in nearly the words of an earlier question, and two people said that it is another
 */
public record BallotQuestion(
        QuestionId id,
        int ordinal,
        QuestionKind kind,
        SubjectId subject,
        List<Prompt> prompts,
        List<BallotOption> options,
        boolean parted) {

    public BallotQuestion {
        prompts = List.copyOf(prompts);
        options = List.copyOf(options);
    }

    public Slot slot() {
        return new Slot(kind, options.size());
    }

    /** The same to be put another time. */
    public NewQuestion again() {
        return new NewQuestion(
                kind,
                subject,
                prompts,
                options.stream()
                        .map(option -> new NewQuestion.NewOption(option.subject(), option.prompts()))
                        .toList());
    }

    /** Everything whose words are voted on: its subject, or the subjects of its options. */
    public List<SubjectId> subjects() {
        return options.isEmpty()
                ? List.of(subject)
                : options.stream().map(BallotOption::subject).toList();
    }

    /** The languages whose readers would not read what the others do, in any of its wordings. */
    public Set<Language> gaps() {
        Set<Language> gaps = EnumSet.noneOf(Language.class);
        subjects().forEach(of -> gaps.addAll(Prompt.gaps(promptsOf(of))));
        return gaps;
    }

    /** The words of one of these subjects. */
    public List<Prompt> promptsOf(SubjectId of) {
        return Stream.concat(Stream.of(new BallotOption(0, subject, prompts)), options.stream())
                .filter(option -> option.subject().equals(of))
                .findFirst()
                .map(BallotOption::prompts)
                .orElseThrow();
    }
}
