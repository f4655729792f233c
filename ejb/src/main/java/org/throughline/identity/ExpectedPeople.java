package org.throughline.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The people of several accounts at once: those who have been here, and the others as expected. */
@Dependent
public class ExpectedPeople {

    @PersistenceContext
    private EntityManager entities;

    /** @param accounts in small letters */
    public Map<String, PersonId> of(Collection<String> accounts) {
        Map<String, PersonId> people = new HashMap<>();
        if (!accounts.isEmpty()) {
            entities.createQuery("from Person where account in :accounts", Person.class)
                    .setParameter("accounts", accounts)
                    .getResultStream()
                    .forEach(person -> people.put(person.account(), person.id()));
        }
        for (String account : accounts) {
            people.computeIfAbsent(account, missing -> {
                Person person = Person.expected(missing);
                entities.persist(person);
                return person.id();
            });
        }
        return people;
    }
}
