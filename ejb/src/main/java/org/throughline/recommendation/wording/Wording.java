package org.throughline.recommendation.wording;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Language;
import org.throughline.platform.key.Key;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.refusal.Refusal;

/** The words of a recommendation as they stand in one list. Once pinned they stay. */
@Entity
public class Wording {

    @Id
    private UUID id;

    @Column(name = "recommendation_id")
    private UUID recommendation;

    @Enumerated(EnumType.STRING)
    private WordingList list;

    private int edition;
    private boolean pinned;

    @Enumerated(EnumType.STRING)
    private WordingGrade grade;

    @Enumerated(EnumType.STRING)
    private @Nullable Provenance provenance;

    @Column(name = "rewords_id")
    private @Nullable UUID rewords;

    @ElementCollection
    @CollectionTable(name = "wording_text", joinColumns = @JoinColumn(name = "wording_id"))
    @MapKeyColumn(name = "language")
    private Map<String, WordingText> texts = new HashMap<>();

    @Version
    private long version;

    protected Wording() {}

    public Wording(RecommendationId recommendation, int edition, NewWording given) {
        this.id = given.id().value();
        this.recommendation = recommendation.value();
        this.list = given.list();
        this.edition = edition;
        this.grade = given.grade();
        this.provenance = given.provenance();
        this.rewords = Key.orNull(given.rewords());
        say(given.texts());
    }

    /**
     * Puts it in other words.
     *
     * @param seen the version on which the change was made
     * @throws Refusal.NotNow if it is pinned, or stands word for word as a report published it
     * @throws Refusal.Stale if somebody else changed it since
     */
    public void reword(WordingTexts given, long seen) {
        if (isAsPublished()) {
            throw new Refusal.NotNow("wording.asPublished");
        }
        if (pinned) {
            throw new Refusal.NotNow("wording.pinned");
        }
        if (seen != version) {
            throw new Refusal.Stale(version, standing(given.drafted()));
        }
        say(given.inPlaceOf(texts()));
    }

    /**
     * The translation was compared with the drafted text as both stand. Changes no word, so it can be said at any time.
     *
     * @throws Refusal.NotNow if somebody changed one of them since
     */
    public void compare(long seen) {
        if (seen != version) {
            throw new Refusal.NotNow("changed");
        }
        say(texts().compared());
    }

    /** A ballot or a mapping stands on these words; from now on they stay. */
    public void pin() {
        pinned = true;
    }

    public WordingId id() {
        return new WordingId(id);
    }

    public RecommendationId recommendation() {
        return new RecommendationId(recommendation);
    }

    boolean isAsPublished() {
        return grade == WordingGrade.AS_PUBLISHED;
    }

    public WordingTexts texts() {
        Map<Language, WordingText> in = new EnumMap<>(Language.class);
        texts.forEach((code, text) -> Language.of(code).ifPresent(language -> in.put(language, text)));
        return new WordingTexts(in);
    }

    public WordingSheet sheet() {
        return new WordingSheet(
                new WordingId(id),
                list,
                edition,
                grade,
                provenance,
                Key.orNull(rewords, WordingId::new),
                pinned,
                texts(),
                version);
    }

    private void say(WordingTexts given) {
        for (Language language : Language.values()) {
            WordingText text = given.in(language);
            if (text == null) {
                texts.remove(language.code());
            } else {
                texts.put(language.code(), text);
            }
        }
    }

    private String standing(Language language) {
        WordingText text = texts.get(language.code());
        return text == null ? texts().words().in(language.other()) : text.text();
    }
}
