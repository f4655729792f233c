package org.throughline.web.deliberation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.view.View;
import org.throughline.deliberation.view.reading.Views;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.language.Language;
import org.throughline.web.part.ListPart;

/** The views of a series under the first theme of each, in the order of the themes, a part at a time. */
public record ViewShelf(SeriesAccess access, ListPart<View> part, List<Section> sections, Phrasing phrasing) {

    /** @param from where the part begins, as the address says it */
    static ViewShelf of(Views views, Language language, String from) {
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
        List<View> ordered = new ArrayList<>();
        byTheme.values().forEach(ordered::addAll);
        ordered.addAll(without);
        ListPart<View> part = ListPart.of(ordered, "from", from);
        Set<View> shown = Set.copyOf(part.shown());
        List<Section> sections = new ArrayList<>();
        byTheme.forEach((theme, under) -> sections.add(Section.of(theme, under, shown)));
        sections.add(Section.of(null, without, shown));
        sections.removeIf(section -> section.views().isEmpty());
        return new ViewShelf(
                views.frames().access(),
                part,
                List.copyOf(sections),
                new Phrasing(language, views.frames().sides()));
    }

    /** @param theme null for views without one */
    public record Section(@Nullable ThemeTitle theme, List<View> views) {

        private static Section of(@Nullable ThemeTitle theme, List<View> under, Set<View> shown) {
            return new Section(theme, under.stream().filter(shown::contains).toList());
        }
    }
}
