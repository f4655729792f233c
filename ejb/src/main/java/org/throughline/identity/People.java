package org.throughline.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The door book: binds an account to the subject that the identity provider vouches for. */
@Stateless
public class People {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /**
     * Notes that somebody has logged in. Called by the login itself, before any role is known.
     *
     * @param subject the identity provider's key of the person
     * @param account the log-in name
     * @param name what the person is called on their own pages
     */
    @PermitAll
    public void arrive(String subject, String account, String name) {
        if (bySubject(subject).isPresent()) {
            return;
        }
        Optional<Person> known = byAccount(account);
        if (known.isPresent() && known.get().subject() == null) {
            known.get().arrive(subject, name);
            return;
        }
        known.ifPresent(Person::giveUpAccount);
        entities.flush();
        entities.persist(Person.arrived(subject, account, name));
    }

    /**
     * Notes a caller that no identity provider vouches for: a part of the application that acts under a role of its own.
     */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void introduce(String account) {
        arrive(caller.subject(), account, account);
    }

    /** The person of an account, expected if nobody with it has been here yet. */
    @RolesAllowed(Role.CONVENOR)
    public Person expect(String account) {
        return byAccount(account).orElseGet(() -> {
            Person person = Person.expected(account);
            entities.persist(person);
            return person;
        });
    }

    private Optional<Person> bySubject(String subject) {
        return first(entities.createQuery("from Person where subject = :subject", Person.class)
                .setParameter("subject", subject)
                .getResultList());
    }

    private Optional<Person> byAccount(String account) {
        return first(entities.createQuery("from Person where account = :account", Person.class)
                .setParameter("account", account)
                .getResultList());
    }

    private static Optional<Person> first(List<Person> people) {
        return people.stream().findFirst();
    }
}
