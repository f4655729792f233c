package org.throughline.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the browser to the identity provider; {@code to} is the local address to come back to. */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TokenExchange exchange;

    @Inject
    private transient AuthorizationRequests authorizations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuthorizationRequest authorization = authorizations.start(request, response);
        ReturnAddress.leave(
                response,
                () -> exchange.address(authorization, ReturnAddress.language(authorization.target())),
                ReturnAddress.failed(authorization.target()) + "&because=away");
    }
}
