package org.throughline.ballot.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.ballot.answer.QuestionKind;
import org.throughline.ballot.key.QuestionId;
import org.throughline.ballot.key.RoundId;
import org.throughline.disclosure.subject.SubjectId;

/** One question of a round, with a copy of the words that are voted on. */
@Entity
@Table(name = "question")
public class Question {

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID round;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Column(name = "subject_id")
    private UUID subject;

    private boolean parted;

    @ElementCollection
    @CollectionTable(name = "question_prompt", joinColumns = @JoinColumn(name = "question_id"))
    private Set<PromptText> prompts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "question_option", joinColumns = @JoinColumn(name = "question_id"))
    private Set<OptionKey> options = new HashSet<>();

    protected Question() {}

    public Question(RoundId round, int ordinal, NewQuestion given) {
        this.id = UUID.randomUUID();
        this.round = round.value();
        this.ordinal = ordinal;
        this.kind = given.kind();
        this.subject = given.subject().value();
        given.prompts().forEach(prompt -> prompts.add(new PromptText(0, prompt)));
        int place = 1;
        for (NewQuestion.NewOption option : given.options()) {
            add(place, option);
            place++;
        }
    }

    /** Two people said that it is another question than one that was put in nearly the same words. */
    void part() {
        parted = true;
    }

    public RoundId round() {
        return new RoundId(round);
    }

    public BallotQuestion onBallot() {
        return new BallotQuestion(
                new QuestionId(id),
                ordinal,
                kind,
                new SubjectId(subject),
                prompts(0),
                options.stream()
                        .sorted(Comparator.comparingInt(OptionKey::ordinal))
                        .map(option -> new BallotOption(option.ordinal(), option.subject(), prompts(option.ordinal())))
                        .toList(),
                parted);
    }

    private void add(int place, NewQuestion.NewOption option) {
        options.add(new OptionKey(place, option.subject()));
        option.prompts().forEach(prompt -> prompts.add(new PromptText(place, prompt)));
    }

    private List<Prompt> prompts(int place) {
        return prompts.stream()
                .filter(prompt -> prompt.isAt(place))
                .map(PromptText::prompt)
                .sorted(Comparator.comparing(Prompt::language))
                .toList();
    }
}
