package org.throughline.web.guard;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.List;
import org.throughline.refusal.Refusal;

/**
 * Nothing has a space in the part of an address that names it. The database takes a name with spaces after it for the
 * same name; what is addressed like that is missing all the same.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class AddressFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        if (isStrange(context.getUriInfo().getPathParameters().values())) {
            throw new Refusal.Missing();
        }
    }

    static boolean isStrange(Collection<List<String>> named) {
        return named.stream().flatMap(List::stream).anyMatch(name -> name.indexOf(' ') >= 0);
    }
}
