package org.throughline.web.correspondence.invitation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.correspondence.invitation.InvitationWords;
import org.throughline.correspondence.letter.LetterText;
import org.throughline.dialogue.workshop.WorkshopCard;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.page.Dating;
import org.throughline.web.page.Texts;

/** Reads the form of an invitation, and says what stands in it at first. */
public final class InviteForm {

    private InviteForm() {}

    /** Each language's fields end in its name: {@code subjectEn}, {@code bodyJa}. */
    static InvitationWords words(Form form, Collection<Language> languages) {
        Map<Language, LetterText> texts = new EnumMap<>(Language.class);
        Map<String, String> faults = new LinkedHashMap<>();
        for (Language language : languages) {
            String ending = ending(language);
            try {
                texts.put(language, new LetterText(form.text("subject" + ending), form.text("body" + ending)));
            } catch (Refusal.Invalid invalid) {
                invalid.faults().forEach((field, fault) -> faults.put(field + ending, fault));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        return new InvitationWords(texts);
    }

    public static String ending(Language language) {
        return language == Language.JA ? "Ja" : "En";
    }

    public static String subject(Language language) {
        return Texts.in(language).say("invite.subject");
    }

    /** What an invitation says unless a convenor says it otherwise. */
    public static String body(WorkshopCard workshop, Language language) {
        return Texts.in(language)
                .say(
                        "invite.body",
                        workshop.title().in(language),
                        Dating.of(workshop.dates(), language),
                        workshop.place().city().in(language));
    }
}
