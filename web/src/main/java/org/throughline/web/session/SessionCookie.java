package org.throughline.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people reach the application by https, the session travels over nothing else, and no other host, and nobody on the
 * wire, can give a browser one: the prefix binds the cookie to this host (RFC 6265bis, 4.1.3.2). The server itself is
 * spoken to in the clear by the proxy in front, so it cannot tell from a request.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    static final String NAME = "__Host-throughline-session";

    @Inject
    @ConfigProperty(name = "base.url")
    private String baseUrl;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (baseUrl.startsWith("https:")) {
            set(event.getServletContext().getSessionCookieConfig());
        }
    }

    static void set(SessionCookieConfig cookie) {
        cookie.setName(NAME);
        cookie.setSecure(true);
        cookie.setPath("/");
    }
}
