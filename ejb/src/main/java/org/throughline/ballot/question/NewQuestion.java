package org.throughline.ballot.question;

import java.util.List;
import org.throughline.ballot.answer.AnswerSheet;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.disclosure.subject.SubjectId;
import org.throughline.language.Blank;

/**
 * A question to be put.
 *
 * @param subject what is voted on: a wording that will not change any more, or what the options have in common
 * @param prompts its words, one of each language there is; none if the options say it all
 * @param options wordings to approve, two at least; none for other kinds
 */
public record NewQuestion(QuestionKind kind, SubjectId subject, List<Prompt> prompts, List<NewOption> options) {

    public NewQuestion {
        prompts = List.copyOf(prompts);
        options = List.copyOf(options);
    }

    /** A question on one wording. */
    public NewQuestion(QuestionKind kind, SubjectId subject, List<Prompt> prompts) {
        this(kind, subject, prompts, List.of());
    }

    /** A wording among several. */
    public record NewOption(SubjectId subject, List<Prompt> prompts) {

        public NewOption {
            prompts = List.copyOf(prompts);
        }
    }

    /** Whether it can be answered: words in each language once, and options if it is an approval. */
    public boolean canBePut() {
        if (kind == QuestionKind.APPROVAL) {
            return options.size() >= 2
                    && options.size() <= AnswerSheet.MOST_WORDINGS
                    && options.stream().map(NewOption::subject).distinct().count() == options.size()
                    && options.stream().allMatch(option -> areWords(option.prompts()));
        }
        return options.isEmpty() && areWords(prompts);
    }

    private static boolean areWords(List<Prompt> prompts) {
        return !prompts.isEmpty()
                && prompts.stream()
                        .allMatch(prompt ->
                                !Blank.is(prompt.text()) && prompt.text().length() <= 4000)
                && prompts.stream().map(Prompt::language).distinct().count() == prompts.size();
    }
}
