package org.throughline.dialogue.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.language.Bilingual;
import org.throughline.refusal.Refusal;

/** A series of workshops on one matter, with its conveners and its own statement of who endorses what it records. */
@Entity
@Table(name = "series")
public class DialogueSeries {

    private static final int MOST = 500;

    @Id
    private UUID id;

    private String slug;

    @Column(name = "title_en")
    private String titleEn = "";

    @Column(name = "title_ja")
    private String titleJa = "";

    @Column(name = "summary_en")
    private String summaryEn = "";

    @Column(name = "summary_ja")
    private String summaryJa = "";

    @Column(name = "convened_by_en")
    private String convenedByEn = "";

    @Column(name = "convened_by_ja")
    private String convenedByJa = "";

    @Column(name = "partners_en")
    private String partnersEn = "";

    @Column(name = "partners_ja")
    private String partnersJa = "";

    @Column(name = "funding_en")
    private String fundingEn = "";

    @Column(name = "funding_ja")
    private String fundingJa = "";

    @Column(name = "endorsement_en")
    private String endorsementEn = "";

    @Column(name = "endorsement_ja")
    private String endorsementJa = "";

    @Column(name = "smallest_count")
    private short smallestCount = 8;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private long version;

    protected DialogueSeries() {}

    public DialogueSeries(NewSeries given) {
        id = given.id().value();
        slug = given.slug();
        say(given);
    }

    /**
     * Changes what it says of itself; its address stays.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.Stale if somebody else changed it since
     */
    public void revise(NewSeries given, long seen) {
        if (seen != version) {
            throw new Refusal.Stale(version, standing());
        }
        say(given);
    }

    /**
     * Has the results of rounds that open from now on told from more ballots on. There is no way back.
     *
     * @param seen the version of the series that was read before
     * @throws Refusal if it is fewer than now or more than anybody could mean, or somebody else changed it since
     */
    public void tighten(int count, long seen) {
        if (count < smallestCount || count > MOST) {
            throw new Refusal.Invalid(Map.of("smallestCount", "smallestCount"));
        }
        refuseChanged(seen);
        smallestCount = (short) count;
    }

    public int smallestCount() {
        return smallestCount;
    }

    /**
     * From now on anybody may read what the series published. Publishing twice keeps the first day.
     *
     * @param seen the version of what the series says of itself, as it was read before
     * @throws Refusal.NotNow if somebody else changed it since
     */
    public void publish(Instant now, long seen) {
        if (publishedAt == null) {
            refuseChanged(seen);
            publishedAt = now;
        }
    }

    /**
     * Takes the public page back; what was read in the meantime cannot be.
     *
     * @param seen the version of the series that was read before
     * @throws Refusal.NotNow if it is not public, or somebody else changed it since
     */
    public void withdraw(long seen) {
        if (publishedAt == null) {
            throw new Refusal.NotNow("series.notPublished");
        }
        refuseChanged(seen);
        publishedAt = null;
    }

    public SeriesId id() {
        return new SeriesId(id);
    }

    public long version() {
        return version;
    }

    public SeriesProfile profile() {
        return new SeriesProfile(
                slug,
                new Bilingual(titleEn, titleJa),
                new Bilingual(summaryEn, summaryJa),
                new Bilingual(convenedByEn, convenedByJa),
                new Bilingual(partnersEn, partnersJa),
                new Bilingual(fundingEn, fundingJa),
                new Bilingual(endorsementEn, endorsementJa),
                smallestCount,
                publishedAt);
    }

    private void refuseChanged(long seen) {
        if (seen != version) {
            throw new Refusal.NotNow("changed");
        }
    }

    private void say(NewSeries given) {
        titleEn = given.title().en();
        titleJa = given.title().ja();
        summaryEn = given.summary().en();
        summaryJa = given.summary().ja();
        convenedByEn = given.convenedBy().en();
        convenedByJa = given.convenedBy().ja();
        partnersEn = given.partners().en();
        partnersJa = given.partners().ja();
        fundingEn = given.funding().en();
        fundingJa = given.funding().ja();
        endorsementEn = given.endorsement().en();
        endorsementJa = given.endorsement().ja();
    }

    private String standing() {
        return Stream.of(
                        titleEn,
                        titleJa,
                        summaryEn,
                        summaryJa,
                        convenedByEn,
                        convenedByJa,
                        partnersEn,
                        partnersJa,
                        fundingEn,
                        fundingJa,
                        endorsementEn,
                        endorsementJa)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
