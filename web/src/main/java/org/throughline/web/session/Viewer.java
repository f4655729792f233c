package org.throughline.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Who is looking at the page, for the bar at its top; never decides what may be seen. */
@RequestScoped
public class Viewer {

    @Inject
    private HttpServletRequest request;

    public boolean isHere() {
        return request.getUserPrincipal() != null;
    }

    public String name() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SignedIn.IN_SESSION) instanceof SignedIn login
                ? login.name()
                : "";
    }

    /** Tells this reader from another without saying who; empty for nobody. Pages kept by a browser are compared by it. */
    public String mark() {
        return isHere() ? LastReader.mark(request.getUserPrincipal().getName()).substring(0, 16) : "";
    }

    /** Whether a passkey was offered on this device already. */
    public boolean hasAnsweredPasskey() {
        return PasskeyOffer.isAnswered(request);
    }

    public boolean is(String role) {
        return request.isUserInRole(role);
    }
}
