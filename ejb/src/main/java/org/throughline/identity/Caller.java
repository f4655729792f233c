package org.throughline.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;

/** Whoever calls a boundary, as the login established it. */
@Dependent
public class Caller {

    private final Principal principal;

    @Inject
    public Caller(Principal principal) {
        this.principal = principal;
    }

    /** The identity provider's key of the caller; matches nobody when there is no login. */
    public String subject() {
        return principal.getName();
    }
}
