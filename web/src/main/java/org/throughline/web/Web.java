package org.throughline.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Pages under {@code /en} and {@code /ja}, the API under {@code /api/v1}; resources are found by scanning. */
@ApplicationPath("/")
public class Web extends Application {

    /** Would write the address of every form, a ballot's among them, with its time. Held, so that the level stays. */
    private static final Logger FORMS = Logger.getLogger("org.glassfish.jersey.servlet.WebComponent");

    /** Would write what somebody typed, when it cannot be decoded. */
    private static final Logger FIELDS = Logger.getLogger("org.glassfish.grizzly.http.util.Parameters");

    /** Leaves the address in a redirection as it is: else the server would put in front of it what the caller called it. */
    private static final String AS_GIVEN = "jersey.config.server.headers.location.relative.resolution.disabled";

    static {
        FORMS.setLevel(Level.SEVERE);
        FIELDS.setLevel(Level.OFF);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(AS_GIVEN, true);
    }
}
