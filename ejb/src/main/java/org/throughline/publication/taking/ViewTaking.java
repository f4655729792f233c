package org.throughline.publication.taking;

import java.util.Map;
import java.util.Set;
import org.throughline.deliberation.descriptor.Descriptor;
import org.throughline.deliberation.key.SettingId;
import org.throughline.deliberation.view.NewView;
import org.throughline.deliberation.view.Stance;
import org.throughline.deliberation.view.ViewWords;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/**
 * A view to be taken over as it was published.
 *
 * @param setting key of the session, the workshop or the series over which the descriptor counts
 * @param descriptor of whom the report says it
 */
public record ViewTaking(
        BlockPassage passage, SettingId setting, Descriptor descriptor, Stance stance, Set<ThemeId> themes) {

    public ViewTaking {
        themes = Set.copyOf(themes);
    }

    NewView says(String words, Language language) {
        Bilingual text = language == Language.EN ? new Bilingual(words, "") : new Bilingual("", words);
        return new NewView(
                passage.view(),
                setting,
                descriptor,
                stance,
                new ViewWords(language, text, Map.of()),
                themes,
                Set.of(),
                false,
                null);
    }
}
