package org.throughline.ballot.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.language.Language;

/**
 * What a question says in one language.
 *
 * @param drafted whether it was drafted in this language; otherwise it was translated
 * @param checked whether a second reader has compared it with the drafted text
 * @param stale whether the drafted text had changed since this was translated
 */
public record Prompt(Language language, String text, boolean drafted, boolean checked, boolean stale) {

    public Prompt(Language language, String text, boolean drafted, boolean checked) {
        this(language, text, drafted, checked, false);
    }

    /** The languages whose readers would not read what the others do: there is no text, or it is older than its source. */
    static Set<Language> gaps(List<Prompt> prompts) {
        Set<Language> gaps = EnumSet.allOf(Language.class);
        prompts.stream().filter(prompt -> !prompt.stale()).map(Prompt::language).forEach(gaps::remove);
        return gaps;
    }
}
