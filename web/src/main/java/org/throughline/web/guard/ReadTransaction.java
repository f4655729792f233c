package org.throughline.web.guard;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.throughline.platform.ReadOnly;

/**
 * One page is one transaction on one connection, however many boundaries it asks: all that it shows stood there at once.
 * It begins when the request has been let in and is over before the first byte is rendered. Requests that change
 * something are left to the boundary that does it.
 */
@Provider
@Priority(Priorities.USER)
public class ReadTransaction implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String MINE = ReadTransaction.class.getName();

    @Resource
    private UserTransaction transaction;

    @Inject
    private ReadOnly readOnly;

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            try {
                transaction.begin();
                readOnly.begin();
                request.setProperty(MINE, true);
            } catch (NotSupportedException | SystemException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Also reached when the page was refused or failed. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(MINE) != null) {
            request.removeProperty(MINE);
            end();
        }
    }

    private void end() {
        try {
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }
}
