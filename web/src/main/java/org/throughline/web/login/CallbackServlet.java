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
import org.throughline.web.access.LastReader;

/** Where the browser returns from the identity provider. */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CallbackServlet.class.getName());

    @Inject
    private transient Reception reception;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Departure departure = departure(request);
        String code = request.getParameter("code");
        if (departure == null || code == null || !departure.state().equals(request.getParameter("state"))) {
            response.sendRedirect(failed(departure));
            return;
        }
        request.getSession().removeAttribute(Departure.IN_SESSION);
        try {
            Login login = reception.complete(departure, code);
            request.changeSessionId();
            request.getSession().setAttribute(Login.IN_SESSION, login);
            response.addCookie(LastReader.cookie(login.subject(), request.isSecure()));
            response.sendRedirect(departure.target());
        } catch (IOException refused) {
            LOG.log(Level.WARNING, "A login was not completed: {0}", refused.getMessage());
            response.sendRedirect(failed(departure));
        }
    }

    private static String failed(@Nullable Departure departure) {
        return "/" + (departure == null ? "en" : Target.language(departure.target())) + "/login-failed";
    }

    private static @Nullable Departure departure(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Departure) session.getAttribute(Departure.IN_SESSION);
    }
}
