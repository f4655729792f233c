package org.throughline.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Sends the browser to the identity provider; {@code to} is the local address to come back to. */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TokenExchange exchange;

    @Inject
    private transient AuthorizationRequests authorizations;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuthorizationRequest authorization =
                AuthorizationRequest.to(ReturnAddress.local(request.getParameter("to")), clock.instant());
        authorizations.keep(request, response, authorization);
        response.setHeader("Cache-Control", "no-store");
        ReturnAddress.leave(
                response, () -> exchange.address(authorization, ReturnAddress.language(authorization.target())));
    }
}
