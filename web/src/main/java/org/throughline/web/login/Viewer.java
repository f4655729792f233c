package org.throughline.web.login;

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
        return session != null && session.getAttribute(Login.IN_SESSION) instanceof Login login ? login.name() : "";
    }

    public boolean is(String role) {
        return request.isUserInRole(role);
    }
}
