package org.throughline.dialogue.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/** A meeting of a series in one place, or a consultation, which may have no session. */
@Entity
public class Workshop {

    @Id
    private UUID id;

    @Column(name = "series_id")
    private UUID series;

    private String slug;

    @Enumerated(EnumType.STRING)
    private WorkshopKind kind = WorkshopKind.WORKSHOP;

    private String track = "";

    @Column(name = "title_en")
    private String titleEn = "";

    @Column(name = "title_ja")
    private String titleJa = "";

    @Column(name = "city_en")
    private String cityEn = "";

    @Column(name = "city_ja")
    private String cityJa = "";

    private String country = "";
    private String zone = "";

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private String dates = "";

    @Version
    private long version;

    protected Workshop() {}

    public Workshop(SeriesId series, NewWorkshop given) {
        id = given.id().value();
        this.series = series.value();
        slug = given.slug();
        hold(given);
    }

    /**
     * Changes what, where and when it is; its address and its sessions stay.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else changed it since
     */
    public void revise(NewWorkshop given, long seen) {
        if (seen != version) {
            throw new Refusal.Stale(version, titleEn + "\n" + titleJa + "\n" + cityEn + "\n" + cityJa);
        }
        hold(given);
    }

    WorkshopId id() {
        return new WorkshopId(id);
    }

    public SeriesId series() {
        return new SeriesId(series);
    }

    public WorkshopCard card() {
        return new WorkshopCard(
                new WorkshopId(id),
                slug,
                kind,
                track,
                new Bilingual(titleEn, titleJa),
                new WorkshopPlace(new Bilingual(cityEn, cityJa), country, ZoneId.of(zone)),
                new Dates(startsOn, endsOn, dates),
                version);
    }

    private void hold(NewWorkshop given) {
        kind = given.kind();
        track = given.track();
        titleEn = given.title().en();
        titleJa = given.title().ja();
        hold(given.place());
        startsOn = given.dates().from();
        endsOn = given.dates().to();
        dates = given.dates().precision();
    }

    private void hold(WorkshopPlace place) {
        cityEn = place.city().en();
        cityJa = place.city().ja();
        country = place.country();
        zone = place.zone().getId();
    }
}
