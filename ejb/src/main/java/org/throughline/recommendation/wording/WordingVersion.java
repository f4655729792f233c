package org.throughline.recommendation.wording;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.throughline.language.Language;
import org.throughline.recommendation.key.WordingId;

/** What a wording said until it was put in other words, kept once others had seen it. Never changed. */
@Entity
public class WordingVersion {

    @Id
    private UUID id;

    @Column(name = "wording_id")
    private UUID wording;

    private int number;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @ElementCollection
    @CollectionTable(name = "wording_version_text", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "language")
    private Map<String, WordingText> texts = new HashMap<>();

    protected WordingVersion() {}

    WordingVersion(Wording of, int number, Instant now) {
        this.id = UUID.randomUUID();
        this.wording = of.id().value();
        this.number = number;
        this.replacedAt = now;
        of.texts().in().forEach((language, text) -> texts.put(language.code(), text));
    }

    WordingId wording() {
        return new WordingId(wording);
    }

    EarlierTexts earlier() {
        Map<Language, WordingText> in = new EnumMap<>(Language.class);
        texts.forEach((code, text) -> Language.of(code).ifPresent(language -> in.put(language, text)));
        return new EarlierTexts(number, replacedAt, new WordingTexts(in));
    }
}
