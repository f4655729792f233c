package org.throughline.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a strong ETag on what the API reads out, the SHA-256 of its bytes, and answers 304 to who has them already. Two
 * nodes give the same answer the same tag.
 */
@Provider
public class Fingerprints implements ContainerResponseFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Jsonb json = JsonbBuilder.create();

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isAnswerOfTheApi(request, response)) {
            return;
        }
        byte[] body = json.toJson(response.getEntity()).getBytes(UTF_8);
        EntityTag tag = of(body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        Response.@Nullable ResponseBuilder known = request.getRequest().evaluatePreconditions(tag);
        if (known == null) {
            response.setEntity(body, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        } else {
            response.setStatusInfo(known.build().getStatusInfo());
            response.setEntity(null);
        }
    }

    static EntityTag of(byte[] body) {
        try {
            return new EntityTag(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isAnswerOfTheApi(ContainerRequestContext request, ContainerResponseContext response) {
        String path = "/" + request.getUriInfo().getPath();
        return READING.contains(request.getMethod())
                && response.getStatus() == 200
                && response.getEntity() != null
                && path.replaceAll("^/+", "/").startsWith(Operation.ROOT + "/");
    }
}
