package org.throughline.web.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * A page to be rendered.
 *
 * @param template path of the template below {@code src/main/jte}, without its ending
 * @param model the template's parameter {@code model}; {@link #NOTHING} for a template without one
 */
public record Page(String template, Object model) {

    public static final Object NOTHING = new Object();

    public static Page of(String template) {
        return new Page(template, NOTHING);
    }

    /** The same page as an answer with another status than 200. */
    public Response with(int status) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(this)
                .build();
    }
}
