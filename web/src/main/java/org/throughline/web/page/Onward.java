package org.throughline.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Where to go after a form was sent. A browser is sent on; a script that sent the form for its page asks for plain text and
 * is told the address, since it could not follow to another host, such as that of the login.
 */
public final class Onward {

    private Onward() {}

    public static Response to(HttpServletRequest request, URI address) {
        Response.ResponseBuilder answer = MediaType.TEXT_PLAIN.equals(request.getHeader("Accept"))
                ? Response.ok(address.toString(), MediaType.TEXT_PLAIN_TYPE)
                : Response.seeOther(address);
        return answer.header("Cache-Control", "no-store").build();
    }
}
