package org.throughline.web.login;

import org.throughline.web.session.SignedIn;

/** What came of asking the provider to renew a login. */
sealed interface Renewal {

    /** It stands, with the roles of now. */
    record Renewed(SignedIn login) implements Renewal {}

    /** The provider refused: the session is over. */
    record Over() implements Renewal {}

    /** The provider could not be asked, so nothing is known of the session. */
    record NotReachable() implements Renewal {}
}
