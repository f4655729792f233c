package org.throughline.web.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.throughline.identity.MemberRole;

/**
 * The rule of an endpoint. Without one an endpoint answers nobody, and the build fails.
 *
 * <p>Nobody logged in: a page sends to the login, the API answers 401. Logged in without one of {@link #roles()}: 403.
 * With the role but without one of {@link #members()} in the series or workshop of the address: 404, the same as for
 * one that does not exist.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {

    /** Open without login; {@link #roles()} and {@link #members()} are empty then. */
    boolean anyone() default false;

    /** Realm roles of which the caller needs one. */
    String[] roles() default {};

    /** Member roles of which the caller needs one in the addressed series or workshop; none: no membership is needed. */
    MemberRole[] members() default {};
}
