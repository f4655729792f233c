package org.throughline.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** A transaction in which nothing is written: nothing is kept to compare with, and nothing compared before each query. */
@Stateless
public class ReadOnly {

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    @ConfigProperty(name = "reading.watched", defaultValue = "false")
    private boolean watched;

    /**
     * From here on, whatever an entity is made to say in the running transaction is forgotten. Where reading is watched, as
     * in tests, the transaction fails instead: what somebody meant to write would be lost without a word.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin() {
        Session session = entities.unwrap(Session.class);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        if (watched) {
            transactions.registerInterposedSynchronization(new Watch(session));
        } else {
            session.setDefaultReadOnly(true);
        }
    }

    record Watch(Session session) implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (session.isDirty()) {
                throw new IllegalStateException("Something was to be written while reading: "
                        + session.getStatistics().getEntityKeys());
            }
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
