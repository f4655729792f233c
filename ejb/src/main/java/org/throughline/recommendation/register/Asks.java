package org.throughline.recommendation.register;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.Element;
import org.throughline.recommendation.RecommendationDetails;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.refusal.Refusal;

/** The asks that recommendations are made of, in their order. */
@Dependent
class Asks {

    @PersistenceContext
    private EntityManager entities;

    List<Ask> of(RecommendationId recommendation) {
        return elements(recommendation).stream().map(Element::ask).toList();
    }

    List<Element> elements(RecommendationId recommendation) {
        return entities.createQuery(
                        """
                        select distinct e from Element e left join fetch e.texts
                        where e.recommendation = :recommendation order by e.ordinal
                        """,
                        Element.class)
                .setParameter("recommendation", recommendation.value())
                .getResultList();
    }

    /** All of a new recommendation. */
    void add(RecommendationId recommendation, List<Ask> asks) {
        int ordinal = 1;
        for (Ask ask : asks) {
            entities.persist(new Element(recommendation, ordinal, ask));
            ordinal++;
        }
    }

    /** A new ask under a key that another one has. */
    void refuseKnown(ElementId id) {
        if (entities.find(Element.class, id.value()) != null) {
            throw new Refusal.Missing();
        }
    }

    /** Those that are given no more go, those after them move up, and new ones come after the last. */
    void rewrite(RecommendationId recommendation, List<Element> standing, RecommendationDetails given) {
        List<Ask> asks = given.asks();
        List<Element> kept = standing.stream()
                .filter(element -> asks.stream().anyMatch(ask -> ask.id().equals(element.id())))
                .toList();
        standing.stream().filter(element -> !kept.contains(element)).forEach(entities::remove);
        entities.flush();
        int last = 0;
        for (Element element : kept) {
            last++;
            element.number(last);
        }
        for (Ask ask : asks) {
            @Nullable
            Element known = kept.stream()
                    .filter(element -> element.id().equals(ask.id()))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                refuseKnown(ask.id());
                last++;
                entities.persist(new Element(recommendation, last, ask));
            } else {
                known.say(ask.text(), given.compared());
            }
        }
    }

    /** As whoever saw an older version is shown them. */
    static String words(List<Element> elements) {
        StringBuilder words = new StringBuilder();
        elements.forEach(element -> words.append(element.ask().text().en())
                .append('\n')
                .append(element.ask().text().ja())
                .append('\n'));
        return words.toString();
    }

    void removeAll(RecommendationId recommendation) {
        elements(recommendation).forEach(entities::remove);
    }
}
