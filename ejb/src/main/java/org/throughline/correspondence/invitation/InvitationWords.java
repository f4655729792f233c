package org.throughline.correspondence.invitation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.correspondence.letter.LetterText;
import org.throughline.dialogue.invitation.InviteeName;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/** What an invitation says in each language, with places for the name and the link: {@code [name]}, {@code [link]}. */
public record InvitationWords(Map<Language, LetterText> texts) {

    private static final String NAME = "[name]";
    private static final String LINK = "[link]";

    /** @throws Refusal.Invalid if the link has no place in one of them: nobody could answer */
    public InvitationWords {
        texts = Map.copyOf(texts);
        Map<String, String> faults = new LinkedHashMap<>();
        texts.forEach((language, text) -> {
            if (!text.body().contains(LINK)) {
                faults.put("body" + (language == Language.JA ? "Ja" : "En"), "noLink");
            }
        });
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }

    /** As one person reads it. */
    LetterText to(InviteeName name, Language language, String link) {
        LetterText text = texts.get(language);
        if (text == null) {
            throw new Refusal.Invalid("form");
        }
        return new LetterText(
                text.subject(), text.body().replace(NAME, name.in(language)).replace(LINK, link));
    }
}
