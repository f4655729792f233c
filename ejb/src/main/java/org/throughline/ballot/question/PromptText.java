package org.throughline.ballot.question;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Language;

/** A prompt as it is stored with its question. */
@Embeddable
public class PromptText {

    private int place;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String text;
    private boolean drafted;
    private boolean checked;
    private boolean stale;

    protected PromptText() {}

    /** @param place 0 for the question, otherwise the ordinal of the option */
    PromptText(int place, Prompt prompt) {
        this.place = place;
        language = prompt.language();
        text = prompt.text();
        drafted = prompt.drafted();
        checked = prompt.checked();
        stale = prompt.stale();
    }

    Prompt prompt() {
        return new Prompt(language, text, drafted, checked, stale);
    }

    boolean isAt(int where) {
        return place == where;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PromptText that && place == that.place && prompt().equals(that.prompt());
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, language, text);
    }
}
