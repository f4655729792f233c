package org.throughline.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.RecommendationId;

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
    private Map<String, ElementText> texts = new HashMap<>();

    protected Element() {}

    public Element(RecommendationId recommendation, int ordinal, Ask given) {
        this.id = given.id().value();
        this.recommendation = recommendation.value();
        this.ordinal = ordinal;
        say(given.text(), true);
    }

    /**
     * Says it otherwise. A text that was left as it was while the other language changed is older from now on, unless both
     * were compared.
     */
    public final void say(Bilingual text, boolean compared) {
        Bilingual before = ask().text();
        for (Language language : Language.values()) {
            String now = text.in(language);
            if (now.isEmpty()) {
                texts.remove(language.code());
            } else {
                texts.put(language.code(), new ElementText(now, !compared && isLeftBehind(language, before, text)));
            }
        }
    }

    /** A language that is added, or that catches up with the other, leaves that one as it is. */
    private static boolean isLeftBehind(Language language, Bilingual before, Bilingual now) {
        Language other = language.other();
        boolean stays = now.in(language).equals(before.in(language));
        boolean otherMoved = !now.in(other).equals(before.in(other));
        boolean otherCatchesUp = before.in(other).isEmpty() || before.older() == other;
        return stays && !now.in(other).isEmpty() && (before.older() == language || (otherMoved && !otherCatchesUp));
    }

    public ElementId id() {
        return new ElementId(id);
    }

    /** Moves up when one before it went. */
    public void number(int place) {
        ordinal = place;
    }

    public int ordinal() {
        return ordinal;
    }

    public Ask ask() {
        return new Ask(new ElementId(id), new Bilingual(in(Language.EN), in(Language.JA), older()));
    }

    private String in(Language language) {
        ElementText text = texts.get(language.code());
        return text == null ? "" : text.text();
    }

    private @Nullable Language older() {
        return Arrays.stream(Language.values())
                .filter(language -> texts.containsKey(language.code())
                        && texts.get(language.code()).stale())
                .findFirst()
                .orElse(null);
    }
}
