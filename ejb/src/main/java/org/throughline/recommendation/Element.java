package org.throughline.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/** One of the separate asks inside a recommendation. */
@Entity
public class Element {

    @Id
    private UUID id;

    @Column(name = "recommendation_id")
    private UUID recommendation;

    private int ordinal;

    @ElementCollection
    @CollectionTable(name = "element_text", joinColumns = @JoinColumn(name = "element_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "text")
    private Map<String, String> texts = new HashMap<>();

    protected Element() {}

    Element(UUID recommendation, int ordinal, Ask given) {
        this.id = given.id();
        this.recommendation = recommendation;
        this.ordinal = ordinal;
        say(given.text());
    }

    final void say(Bilingual text) {
        for (Language language : Language.values()) {
            if (text.in(language).isEmpty()) {
                texts.remove(language.code());
            } else {
                texts.put(language.code(), text.in(language));
            }
        }
    }

    UUID id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    Ask ask() {
        return new Ask(id, new Bilingual(texts.getOrDefault("en", ""), texts.getOrDefault("ja", "")));
    }
}
