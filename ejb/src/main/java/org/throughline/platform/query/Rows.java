package org.throughline.platform.query;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.HasCode;
import org.throughline.platform.key.Key;

/**
 * Runs native statements that read. A column is called as in the result: by its own name, or by its alias where it is
 * computed or another is called the same.
 */
@Dependent
public class Rows {

    @PersistenceContext
    private EntityManager entities;

    /**
     * The rows of a statement, each as the record that is read from it.
     *
     * @param parameters by name; keys typed or as {@link java.util.UUID}, states and the like as the values of their enums
     * @throws ColumnMismatch if the record asks for a column that there is not, or leaves one unread
     */
    public <T> List<T> of(String statement, Map<String, ?> parameters, Function<Row, T> reading) {
        Query query = entities.createNativeQuery(statement, Tuple.class);
        parameters.forEach((name, value) -> query.setParameter(name, stored(value)));
        List<?> found = query.getResultList();
        return found.stream().map(tuple -> read(row((Tuple) tuple), reading)).toList();
    }

    /** The first row of a statement, which is to have one at most. */
    public <T> Optional<T> one(String statement, Map<String, ?> parameters, Function<Row, T> reading) {
        return of(statement, parameters, reading).stream().findFirst();
    }

    /** A typed key is stored as what is in it, and what has a code by that. */
    static Object stored(Object value) {
        return switch (value) {
            case Key key -> key.value();
            case HasCode coded -> coded.code();
            case Collection<?> several -> several.stream().map(Rows::stored).toList();
            default -> value;
        };
    }

    static <T> T read(Row row, Function<Row, T> reading) {
        T record = reading.apply(row);
        row.refuseUnread();
        return record;
    }

    static Row row(Tuple tuple) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (TupleElement<?> element : tuple.getElements()) {
            columns.put(element.getAlias(), tuple.get(element.getAlias()));
        }
        int selected = tuple.toArray().length;
        if (selected != columns.size()) {
            throw ColumnMismatch.twice(columns.keySet(), selected);
        }
        return new Row(columns);
    }
}
