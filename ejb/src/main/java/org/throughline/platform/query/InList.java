package org.throughline.platform.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query with a list in it, asked with so many single parameters. Hibernate keeps no plan of a query whose parameter is a
 * list and translates it anew each time, which takes longer than asking; one with single parameters it keeps. Their number
 * is rounded up to a power of two, the last value standing in, so that few plans serve all lengths.
 */
public final class InList {

    /** Longer lists are rare, and cost more to ask than to translate. */
    private static final int MOST = 128;

    private InList() {}

    /** @param name that of the list, which stands in the statement as {@code in :name}, as often as it likes */
    public static <T> TypedQuery<T> query(
            EntityManager entities, String statement, Class<T> type, String name, Collection<?> values) {
        if (values.isEmpty() || values.size() > MOST) {
            return entities.createQuery(statement, type).setParameter(name, values);
        }
        List<?> listed = List.copyOf(values);
        int places = places(listed.size());
        TypedQuery<T> query = entities.createQuery(spread(statement, name, places), type);
        for (int place = 0; place < places; place++) {
            query.setParameter(name + place, listed.get(Math.min(place, listed.size() - 1)));
        }
        return query;
    }

    /** The next power of two; never one alone, which Hibernate would take for a list again. */
    static int places(int values) {
        return values <= 2 ? 2 : Integer.highestOneBit(values - 1) << 1;
    }

    static String spread(String statement, String name, int places) {
        String list =
                IntStream.range(0, places).mapToObj(place -> ":" + name + place).collect(Collectors.joining(", "));
        return Pattern.compile(":" + Pattern.quote(name) + "\\b")
                .matcher(statement)
                .replaceAll(Matcher.quoteReplacement("(" + list + ")"));
    }
}
