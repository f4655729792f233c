package org.throughline.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one clock by which deadlines are judged on every node. */
@Dependent
public class DatabaseClock {

    @PersistenceContext
    private EntityManager entities;

    public Instant now() {
        Number micros = (Number)
                entities.createNativeQuery("select timestampdiff(microsecond, '1970-01-01 00:00:00', utc_timestamp(6))")
                        .getSingleResult();
        return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }
}
