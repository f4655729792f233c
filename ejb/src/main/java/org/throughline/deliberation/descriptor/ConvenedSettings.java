package org.throughline.deliberation.descriptor;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.key.SettingId;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.language.Bilingual;

/** The settings over which a convenor may say something: the sessions and workshops convened, and the project. */
@Dependent
public class ConvenedSettings {

    @PersistenceContext
    private EntityManager entities;

    /** By key; the project first, then every workshop followed by its sessions. Empty for who convenes nothing. */
    public Map<SettingId, Setting> convened(SeriesAccess access) {
        List<Row> rows = entities.createQuery(
                        """
                        select w.id, w.slug, w.titleEn, w.titleJa, s.id, s.number, s.titleEn, s.titleJa, s.rule,
                               (select count(*) from Membership c
                                where c.person = :person and c.role = CONVENOR and c.scope = w.series)
                        from Workshop w left join Session s on s.workshop = w.id and s.kind in (SESSION, VISIT)
                        where w.series = :series and exists (
                            select m.role from Membership m
                            where m.person = :person and m.role = CONVENOR and m.scope in (w.id, w.series))
                        order by w.startsOn asc nulls last, w.titleEn, w.id, s.number
                        """,
                        Row.class)
                .setParameter("series", access.id().value())
                .setParameter("person", access.person().value())
                .getResultList();
        Map<SettingId, Setting> settings = new LinkedHashMap<>();
        if (rows.stream().anyMatch(row -> row.ofSeries() > 0)) {
            put(
                    settings,
                    new Setting(
                            Base.PROJECT,
                            new SettingId(access.id().value()),
                            null,
                            Bilingual.NONE,
                            0,
                            Bilingual.NONE,
                            rule(rows)));
        }
        for (Row row : rows) {
            if (!settings.containsKey(new SettingId(row.workshop()))) {
                put(settings, row.ofWorkshop(rows));
            }
            row.ofSession().forEach(setting -> put(settings, setting));
        }
        return settings;
    }

    private static void put(Map<SettingId, Setting> settings, Setting setting) {
        settings.put(setting.id(), setting);
    }

    /** The constants of the enum stand in the order of strictness. */
    private static @Nullable AttributionRule rule(List<Row> rows) {
        return rows.stream()
                .map(Row::rule)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A workshop with one of its sessions, or without if it has none. */
    record Row(
            UUID workshop,
            String slug,
            String titleEn,
            String titleJa,
            @Nullable UUID session,
            @Nullable Integer number,
            @Nullable String sessionEn,
            @Nullable String sessionJa,
            @Nullable AttributionRule rule,
            Long ofSeries) {

        Setting ofWorkshop(List<Row> all) {
            List<Row> same =
                    all.stream().filter(row -> row.workshop.equals(workshop)).toList();
            return new Setting(
                    Base.WORKSHOP,
                    new SettingId(workshop),
                    slug,
                    new Bilingual(titleEn, titleJa),
                    0,
                    Bilingual.NONE,
                    ConvenedSettings.rule(same));
        }

        Stream<Setting> ofSession() {
            if (session == null || number == null || sessionEn == null || sessionJa == null) {
                return Stream.empty();
            }
            return Stream.of(new Setting(
                    Base.SESSION,
                    new SettingId(session),
                    slug,
                    new Bilingual(titleEn, titleJa),
                    number,
                    new Bilingual(sessionEn, sessionJa),
                    ConvenedSettings.rule(List.of(this))));
        }
    }
}
