package org.throughline.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** A transaction in which nothing is written: nothing is kept to compare with, and nothing compared before each query. */
@Stateless
public class ReadOnly {

    @PersistenceContext
    private EntityManager entities;

    /** From here on, whatever an entity is made to say in the running transaction is forgotten. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin() {
        Session session = entities.unwrap(Session.class);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
    }
}
