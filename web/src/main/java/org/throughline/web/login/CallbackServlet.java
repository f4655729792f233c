package org.throughline.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.throughline.web.security.SecurityEvent;
import org.throughline.web.session.LastReader;
import org.throughline.web.session.PasskeyOffer;
import org.throughline.web.session.SignedIn;

/**
 * Where the browser returns from the identity provider. An answer to a login that this browser did not start changes
 * nothing, whoever is signed in.
 */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CallbackServlet.class.getName());

    @Inject
    private transient TokenExchange exchange;

    @Inject
    private transient AuthorizationRequests authorizations;

    @Inject
    private transient IdentityProvider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        AuthorizationRequest authorization =
                authorizations.of(request, request.getParameter("state")).orElse(null);
        String code = request.getParameter("code");
        if (authorization == null || code == null) {
            SecurityEvent.SIGN_IN_FAILED.at("callback");
            ReturnAddress.see(response, failed(request, authorization));
            return;
        }
        if (request.getParameter("kc_action_status") != null) {
            response.addCookie(PasskeyOffer.answered(provider.isSecure()));
        }
        try {
            arrive(request, response, exchange.complete(authorization, code), authorization.target());
        } catch (IOException refused) {
            SecurityEvent.SIGN_IN_FAILED.at("token");
            LOG.log(Level.WARNING, "A login was not completed: {0}", refused.getMessage());
            ReturnAddress.see(response, failed(request, authorization));
        }
    }

    /** With a session whose key nobody knew before; what somebody else left in this browser is not kept. */
    private void arrive(HttpServletRequest request, HttpServletResponse response, SignedIn login, String target) {
        HttpSession before = request.getSession(false);
        if (before != null
                && before.getAttribute(SignedIn.IN_SESSION) instanceof SignedIn other
                && !other.subject().equals(login.subject())) {
            before.invalidate();
        }
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(SignedIn.IN_SESSION, login);
        response.addCookie(LastReader.cookie(login.subject(), provider.isSecure()));
        if (LastReader.wasAnother(request, login.subject())) {
            response.setHeader("Clear-Site-Data", "\"cache\"");
            ReturnAddress.see(response, ReturnAddress.withoutNotice(target));
        } else {
            ReturnAddress.see(response, target);
        }
    }

    /** Whoever is signed in all the same goes on; everybody else is told, with the way to what they wanted. */
    private static String failed(HttpServletRequest request, @Nullable AuthorizationRequest authorization) {
        String target =
                authorization == null ? "/" + ReturnAddress.preferred(request.getLocale()) : authorization.target();
        return request.getUserPrincipal() != null ? target : ReturnAddress.failed(target);
    }
}
