package org.throughline.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.throughline.web.session.LastReader;
import org.throughline.web.session.SignedIn;

/**
 * Ends both sessions, ours and the identity provider's, and has the browser forget the pages it kept for going back. Where
 * ours is over already, the provider's may not be: it is asked to end it all the same.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TokenExchange exchange;

    @Inject
    private transient AuthorizationRequests authorizations;

    @Inject
    private transient IdentityProvider provider;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        SignedIn login = session == null ? null : (SignedIn) session.getAttribute(SignedIn.IN_SESSION);
        if (session != null) {
            session.invalidate();
        }
        authorizations.forget(request, response);
        response.addCookie(LastReader.none(provider.isSecure()));
        response.setHeader("Clear-Site-Data", "\"cache\"");
        String language = language(request.getParameter("language"));
        ReturnAddress.leave(
                response,
                () -> exchange.farewell(login, language),
                ReturnAddress.failed("/" + language) + "&because=stays");
    }

    private static String language(@Nullable String sent) {
        return "ja".equals(sent) ? "ja" : "en";
    }
}
