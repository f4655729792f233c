package org.throughline.deliberation.view.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.descriptor.Base;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.deliberation.key.SettingId;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.view.View;
import org.throughline.deliberation.view.ViewStatement;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.language.Bilingual;

/** A view as the query finds it, with what is needed to say where it was put. */
record FoundView(
        ViewStatement statement,
        Base base,
        UUID baseId,
        @Nullable String workshop,
        @Nullable String workshopEn,
        @Nullable String workshopJa,
        @Nullable Integer number,
        @Nullable String sessionEn,
        @Nullable String sessionJa,
        @Nullable Integer strictness) {

    /** What every query for views selects; {@code w} is the workshop and {@code s} the session of the base, if any. */
    static final String SELECT =
            """
            select v, v.base, v.baseId, w.slug, w.titleEn, w.titleJa, s.number, s.titleEn, s.titleJa,
                   (select max(case x.rule when ON_THE_RECORD then 0 when CHATHAM_HOUSE then 1 else 2 end)
                    from Session x join Workshop y on y.id = x.workshop
                    where x.kind in (SESSION, VISIT) and (x.id = v.baseId or y.id = v.baseId or y.series = v.baseId))
            from ViewStatement v
            left join fetch v.texts
            left join fetch v.themes
            left join Session s on s.id = v.baseId
            left join Workshop w on w.id = v.baseId or w.id = s.workshop
            """;

    /** Fetching texts and themes repeats a view for each of them; here each stands once, in the order found. */
    static List<View> views(Collection<FoundView> found) {
        Map<ViewId, View> views = new LinkedHashMap<>();
        found.forEach(one -> views.computeIfAbsent(one.statement.id(), id -> one.view()));
        return List.copyOf(views.values());
    }

    private View view() {
        return statement.in(new Setting(
                base,
                new SettingId(baseId),
                workshop,
                both(workshopEn, workshopJa),
                number == null ? 0 : number,
                both(sessionEn, sessionJa),
                strictness == null ? null : AttributionRule.values()[strictness]));
    }

    private static Bilingual both(@Nullable String en, @Nullable String ja) {
        return new Bilingual(en == null ? "" : en, ja == null ? "" : ja);
    }
}
