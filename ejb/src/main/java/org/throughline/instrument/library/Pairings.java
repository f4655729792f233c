package org.throughline.instrument.library;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.outline.Correspondence;
import org.throughline.instrument.outline.Correspondence.Pair;

/** Keeps what people said about which provisions correspond. */
@Dependent
public class Pairings {

    @PersistenceContext
    private EntityManager entities;

    /** How one text corresponds to each of some others, in one statement. */
    Map<ExpressionId, Correspondence> between(ExpressionReading text, Collection<ExpressionReading> others) {
        if (others.isEmpty()) {
            return Map.of();
        }
        ExpressionId key = text.expression().id();
        Set<ExpressionId> across =
                others.stream().map(other -> other.expression().id()).collect(Collectors.toSet());
        Map<ExpressionId, List<Pair>> said = of(key).stream()
                .filter(pairing -> across.contains(pairing.across(key)))
                .collect(Collectors.groupingBy(
                        pairing -> pairing.across(key),
                        Collectors.mapping(pairing -> pairing.seenFrom(key), Collectors.toList())));
        Map<ExpressionId, Correspondence> between = new HashMap<>();
        for (ExpressionReading other : others) {
            List<Pair> pairs = said.getOrDefault(other.expression().id(), List.of());
            between.put(other.expression().id(), new Correspondence(text.eIds(), other.eIds(), pairs));
        }
        return between;
    }

    /** What was said of any of two provisions, as seen from the first text. */
    List<Pair> before(ExpressionId here, ExpressionId there, Pair pair) {
        return of(here).stream()
                .filter(pairing -> pairing.across(here).equals(there))
                .map(pairing -> pairing.seenFrom(here))
                .filter(known -> speaksOf(known, pair.here(), pair.there()))
                .sorted(Comparator.comparing(Pair::toString))
                .toList();
    }

    /** Forgets what was said of any of two provisions, and keeps what is said now. */
    void say(ExpressionId here, ExpressionId there, Pair pair) {
        forget(here, there, pair.here(), pair.there());
        entities.persist(new ProvisionPairing(UUID.randomUUID(), here, there, pair));
    }

    /** Forgets what was said of a provision of the one text or of one of the other. */
    void forget(ExpressionId here, ExpressionId there, @Nullable String eIdHere, @Nullable String eIdThere) {
        of(here).stream()
                .filter(pairing -> pairing.across(here).equals(there))
                .filter(pairing -> speaksOf(pairing.seenFrom(here), eIdHere, eIdThere))
                .forEach(entities::remove);
        entities.flush();
    }

    /**
     * What was said of a text is said of the one that takes its place, as far as that has such provisions.
     *
     * @param known the eIds of the newer text
     */
    public void carryOver(ExpressionId older, ExpressionId newer, Set<String> known) {
        for (ProvisionPairing pairing : of(older)) {
            Pair pair = pairing.seenFrom(older);
            if (pair.here() == null || known.contains(pair.here())) {
                entities.persist(new ProvisionPairing(UUID.randomUUID(), newer, pairing.across(older), pair));
            }
        }
    }

    private List<ProvisionPairing> of(ExpressionId text) {
        return entities.createQuery("from ProvisionPairing where one = :text or other = :text", ProvisionPairing.class)
                .setParameter("text", text.value())
                .getResultList();
    }

    private static boolean speaksOf(Pair pair, @Nullable String here, @Nullable String there) {
        return Stream.ofNullable(here).anyMatch(eId -> eId.equals(pair.here()))
                || Stream.ofNullable(there).anyMatch(eId -> eId.equals(pair.there()));
    }
}
