package org.throughline.web.deliberation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.view.View;
import org.throughline.deliberation.view.reading.Views;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.language.Language;

/** The views of a series under the first theme of each, in the order of the themes. */
public record ViewShelf(SeriesAccess access, List<Section> sections, Phrasing phrasing) {

    static ViewShelf of(Views views, Language language) {
        Map<ThemeTitle, List<View>> byTheme = new LinkedHashMap<>();
        views.frames().themes().forEach(theme -> byTheme.put(theme, new ArrayList<>()));
        List<View> without = new ArrayList<>();
        for (View view : views.views()) {
            byTheme.keySet().stream()
                    .filter(theme -> view.themes().contains(theme.id()))
                    .findFirst()
                    .map(byTheme::get)
                    .orElse(without)
                    .add(view);
        }
        List<Section> sections = new ArrayList<>();
        byTheme.forEach((theme, under) -> sections.add(new Section(theme, under)));
        sections.add(new Section(null, without));
        sections.removeIf(section -> section.views().isEmpty());
        return new ViewShelf(
                views.frames().access(),
                List.copyOf(sections),
                new Phrasing(language, views.frames().sides()));
    }

    /** @param theme null for views without one */
    public record Section(@Nullable ThemeTitle theme, List<View> views) {}
}
