package org.throughline.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account. Invited people are known by their account before they first log in; at the first login the
 * identity provider's subject is bound to it and from then on is the only key.
 */
@Entity
public class Person {

    @Id
    private UUID id;

    private @Nullable String subject;
    private @Nullable String account;
    private String name;
    private boolean convenes;

    protected Person() {}

    private Person(UUID id, @Nullable String subject, String account, String name) {
        this.id = id;
        this.subject = subject;
        this.account = account;
        this.name = name;
    }

    /** Somebody who is expected and has not been here yet. */
    public static Person expected(String account) {
        return new Person(UUID.randomUUID(), null, account, account);
    }

    static Person arrived(String subject, String account, String name) {
        return new Person(UUID.randomUUID(), subject, account, name);
    }

    void arrive(String newSubject, String newName) {
        subject = newSubject;
        name = newName;
    }

    /** Whether the person may convene at all, as of this login. */
    void hold(Set<String> roles) {
        convenes = roles.contains(Role.CONVENOR);
    }

    /** Whether the person has signed in, the last time with the role of a convenor. */
    boolean mayConvene() {
        return subject != null && convenes;
    }

    /** The account was given to somebody else; this person can no longer be reached by it. */
    void giveUpAccount() {
        account = null;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    @Nullable
    String account() {
        return account;
    }

    @Nullable
    String subject() {
        return subject;
    }
}
