package org.throughline.web.guard;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.throughline.web.page.Onward;
import org.throughline.web.refusal.Problem;
import org.throughline.web.resend.Unsent;
import org.throughline.web.security.SecurityEvent;

/** Holds every endpoint to its {@link Access}: nobody to the login, the wrong role away. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo endpoint;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Unsent unsent;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        Access access = endpoint.getResourceMethod().getAnnotation(Access.class);
        if (access == null) {
            context.abortWith(Problem.response(Response.Status.FORBIDDEN, "undeclared"));
        } else if (!access.anyone()) {
            if (request.getUserPrincipal() == null) {
                context.abortWith(nobody());
            } else if (Arrays.stream(access.roles()).noneMatch(request::isUserInRole)) {
                Method method = endpoint.getResourceMethod();
                SecurityEvent.DENIED.at(method.getDeclaringClass().getSimpleName() + "." + method.getName());
                throw new ForbiddenException();
            }
        }
    }

    private Response nobody() {
        if (Problem.isAnswerTo(request)) {
            return Problem.unauthorized();
        }
        String target = request.getMethod().equals("GET") ? here() : unsent.keep();
        return Onward.to(request, URI.create("/login?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8)));
    }

    private String here() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
