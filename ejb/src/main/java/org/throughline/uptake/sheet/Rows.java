package org.throughline.uptake.sheet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;

/** Runs native statements that read. */
@Dependent
public class Rows {

    @PersistenceContext
    private EntityManager entities;

    /** @param parameters by name, keys as {@link java.util.UUID} */
    public List<Row> of(String statement, Map<String, ?> parameters) {
        Query query = entities.createNativeQuery(statement);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Row(row instanceof Object[] columns ? columns : new Object[] {row}))
                .toList();
    }
}
