package org.throughline.deliberation.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.descriptor.Claim;
import org.throughline.deliberation.descriptor.Descriptor;
import org.throughline.deliberation.key.NoteId;
import org.throughline.deliberation.key.SettingId;
import org.throughline.deliberation.key.ViewId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Bilingual;
import org.throughline.language.Blank;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/**
 * A view to be drafted, or what an edited one shall say.
 *
 * @param id made by whoever asks; sending it again leaves one view
 * @param setting key of the session, the workshop or the series over which the descriptor counts
 * @param words of which the text in the drafted language must be there; with no position, or one for every side of the
 *     series
 * @param themes keys of themes of the series
 * @param notes from which it is distilled
 * @param compared whether the translations were compared with the drafted texts as they stand, so that none is older
 * @param rewords key of the published view that it puts in other words; null if of none
 */
public record NewView(
        ViewId id,
        SettingId setting,
        Descriptor descriptor,
        Stance stance,
        ViewWords words,
        Set<ThemeId> themes,
        Set<NoteId> notes,
        boolean compared,
        @Nullable ViewId rewords) {

    private static final int LONGEST = 2000;

    public NewView {
        Map<String, String> faults = new LinkedHashMap<>();
        if (Blank.is(words.text().in(words.drafted()))) {
            faults.put(field("text", words.drafted()), "wanted");
        }
        refuseLong(faults, "text", words.text());
        words.positions().forEach((side, position) -> refuseLong(faults, "position" + side, position));
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        themes = Set.copyOf(themes);
        notes = Set.copyOf(notes);
    }

    public Claim claim() {
        return new Claim(setting, descriptor, words.positions().keySet());
    }

    /** The form's field of a text in a language: {@code textEn}. */
    public static String field(String name, Language language) {
        return name + (language == Language.EN ? "En" : "Ja");
    }

    private static void refuseLong(Map<String, String> faults, String name, Bilingual text) {
        for (Language language : Language.values()) {
            if (text.in(language).length() > LONGEST) {
                faults.put(field(name, language), "tooLong");
            }
        }
    }
}
