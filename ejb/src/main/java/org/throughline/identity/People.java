package org.throughline.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The door book: binds an account to the subject that the identity provider vouches for. */
@Stateless
public class People {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    /**
     * Notes that somebody has logged in, and whether they may convene. Called by the login itself, before the caller has
     * any role here.
     *
     * @param subject the identity provider's key of the person
     * @param account the log-in name
     * @param name what the person is called on their own pages
     * @param roles those of the realm that the identity provider names at this login
     */
    @PermitAll
    public void arrive(String subject, String account, String name, Set<String> roles) {
        Person person = bySubject(subject).orElseGet(() -> bound(subject, account, name));
        person.hold(roles);
    }

    /**
     * Notes a caller that no identity provider vouches for: a part of the application that acts under a role of its own.
     */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void introduce(String account) {
        arrive(caller.subject(), account, account, Set.of());
    }

    /**
     * The person of an account, expected if nobody with it has been here yet. The identity provider knows no capitals in
     * an account: whoever is written with some is the same person.
     */
    @RolesAllowed(Role.CONVENOR)
    public Person expect(String account) {
        String written = account.toLowerCase(Locale.ROOT);
        return byAccount(written).orElseGet(() -> {
            Person person = Person.expected(written);
            entities.persist(person);
            return person;
        });
    }

    /**
     * Whoever has signed in by an account with the role of a convenor.
     *
     * @return empty if nobody has, or the role was taken away since
     */
    @RolesAllowed(Role.ADMIN)
    public Optional<Person> convenor(String account) {
        return byAccount(account.toLowerCase(Locale.ROOT)).filter(Person::mayConvene);
    }

    private Person bound(String subject, String account, String name) {
        Optional<Person> known = byAccount(account);
        if (known.isPresent() && known.get().subject() == null) {
            known.get().arrive(subject, name);
            return known.get();
        }
        known.ifPresent(Person::giveUpAccount);
        entities.flush();
        Person person = Person.arrived(subject, account, name);
        entities.persist(person);
        return person;
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
