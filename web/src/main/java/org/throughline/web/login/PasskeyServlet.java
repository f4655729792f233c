package org.throughline.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.throughline.web.session.PasskeyOffer;

/** Sends the browser to where a passkey is made; {@code to} is the local address to come back to. Sent, it means "not now". */
@WebServlet("/passkey")
public class PasskeyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TokenExchange exchange;

    @Inject
    private transient AuthorizationRequests authorizations;

    @Inject
    private transient IdentityProvider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuthorizationRequest authorization = authorizations.start(request, response);
        ReturnAddress.leave(
                response,
                () -> exchange.passkeyAddress(authorization, ReturnAddress.language(authorization.target())),
                ReturnAddress.failed(authorization.target()) + "&because=away");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(PasskeyOffer.answered(provider.isSecure()));
        ReturnAddress.see(response, ReturnAddress.local(request.getParameter("to")));
    }
}
