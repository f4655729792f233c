package org.throughline.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.throughline.web.access.LastReader;

/**
 * Where the browser returns from the identity provider. An answer to a login that this browser did not start changes
 * nothing, whoever is signed in.
 */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CallbackServlet.class.getName());

    @Inject
    private transient Reception reception;

    @Inject
    private transient Departures departures;

    @Inject
    private transient Provider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Departure departure =
                departures.of(request, request.getParameter("state")).orElse(null);
        String code = request.getParameter("code");
        if (departure == null || code == null) {
            response.sendRedirect(failed(request, departure));
            return;
        }
        try {
            arrive(request, response, reception.complete(departure, code), departure.target());
        } catch (IOException refused) {
            LOG.log(Level.WARNING, "A login was not completed: {0}", refused.getMessage());
            response.sendRedirect(failed(request, departure));
        }
    }

    /** With a session whose key nobody knew before; what somebody else left in this browser is not kept. */
    private void arrive(HttpServletRequest request, HttpServletResponse response, Login login, String target)
            throws IOException {
        HttpSession before = request.getSession(false);
        if (before != null
                && before.getAttribute(Login.IN_SESSION) instanceof Login other
                && !other.subject().equals(login.subject())) {
            before.invalidate();
        }
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(Login.IN_SESSION, login);
        response.addCookie(LastReader.cookie(login.subject(), provider.isSecure()));
        if (LastReader.wasAnother(request, login.subject())) {
            response.setHeader("Clear-Site-Data", "\"cache\"");
            response.sendRedirect(Target.withoutNotice(target));
        } else {
            response.sendRedirect(target);
        }
    }

    /** Whoever is signed in all the same goes on; everybody else is told, with the way to what they wanted. */
    private static String failed(HttpServletRequest request, @Nullable Departure departure) {
        String language =
                departure == null ? Target.preferred(request.getLocale()) : Target.language(departure.target());
        String target = departure == null ? "/" + language : departure.target();
        return request.getUserPrincipal() != null
                ? target
                : "/" + language + "/login-failed?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }
}
