package org.throughline.web.guard;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import org.throughline.web.security.SecurityEvent;

/** Nothing larger than the largest import is read, whether its length is announced or not. */
@Provider
@PreMatching
public class SizeFilter implements ContainerRequestFilter {

    /** Three megabytes: the largest text with the form around it. */
    public static final long LARGEST = 3L * 1024 * 1024;

    /** Six megabytes, only where files are sent: the largest of them with the form around it. */
    static final long LARGEST_FILE = 6L * 1024 * 1024;

    /** A form that sends a file has tens of fields. */
    private static final int MOST_PARTS = 300;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        String announced = context.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        long largest = largest(context);
        if (announced != null && isTooLarge(announced, largest)) {
            throw tooLarge();
        }
        if (announced == null && context.getHeaderString("Transfer-Encoding") == null) {
            // Without either there is no body (RFC 9112, 6.3), and nobody waits for one.
            context.setEntityStream(InputStream.nullInputStream());
            return;
        }
        boolean isForm = MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType());
        if (announced == null && isForm && context.hasEntity()) {
            throw new ClientErrorException(Response.Status.LENGTH_REQUIRED);
        }
        if (!isForm && context.hasEntity()) {
            // Counted although a length is announced: the server unpacks what comes packed.
            context.setEntityStream(
                    counted(new CountedStream(context.getEntityStream(), largest, SizeFilter::tooLarge), context));
        }
    }

    private static InputStream counted(InputStream stream, ContainerRequestContext context) {
        MediaType type = context.getMediaType();
        String boundary = type == null ? null : type.getParameters().get("boundary");
        return boundary == null || boundary.isEmpty()
                ? stream
                : new CountedParts(stream, boundary, MOST_PARTS, SizeFilter::tooLarge);
    }

    private static long largest(ContainerRequestContext context) {
        boolean isImport = context.getUriInfo().getPath().endsWith("/import")
                && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(context.getMediaType());
        return isImport ? LARGEST_FILE : LARGEST;
    }

    private static boolean isTooLarge(String announced, long largest) {
        try {
            return Long.parseLong(announced.strip()) > largest;
        } catch (NumberFormatException forged) {
            return true;
        }
    }

    private static ClientErrorException tooLarge() {
        SecurityEvent.OVERSIZED.at("body");
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
