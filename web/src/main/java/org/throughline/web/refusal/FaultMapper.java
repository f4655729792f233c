package org.throughline.web.refusal;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.resource.ResourceException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.refusal.Refusal;

/** Answers everything else that goes wrong: unknown addresses, missing roles, a lost database, our own faults. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Inject
    private Answers answers;

    @Override
    public Response toResponse(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientErrorException client
                    && client.getResponse().getStatus() == 413) {
                return web(client);
            }
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return answers.refusal(refusal);
            }
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return answers.answer(Response.Status.FORBIDDEN, "forbidden", null, 0);
            }
            if (cause instanceof JsonbException || cause instanceof JsonException) {
                return answers.answer(Response.Status.BAD_REQUEST, "request", null, 0);
            }
            if (cause instanceof ResourceException || (cause instanceof SQLException sql && isConnectionLost(sql))) {
                return answers.answer(Response.Status.SERVICE_UNAVAILABLE, "database", null, 0);
            }
        }
        if (fault instanceof WebApplicationException web) {
            return web(web);
        }
        return SenderGone.isCauseOf(fault)
                ? answers.answer(Response.Status.BAD_REQUEST, "request", null, 0)
                : fault(fault);
    }

    private Response web(WebApplicationException fault) {
        Response.StatusType status = fault.getResponse().getStatusInfo();
        return switch (status.getStatusCode()) {
            case 404 -> answers.answer(status, "missing", null, 0);
            case 403 -> answers.answer(status, "forbidden", null, 0);
            case 413 -> answers.answer(status, "tooLarge", null, 0);
            case 405 -> allowing(fault, answers.answer(status, "request", null, 0));
            case 500 -> fault(fault);
            default -> status.getFamily() == Response.Status.Family.REDIRECTION
                    ? fault.getResponse()
                    : answers.answer(status, "request", null, 0);
        };
    }

    /** What could have been asked for instead (RFC 9110, 15.5.6). */
    private static Response allowing(WebApplicationException fault, Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.ALLOW, fault.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .build();
    }

    /** The log has the trace under a number and nothing of what was sent. */
    private Response fault(Throwable fault) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, withoutMessages(fault), () -> "Fault " + number);
        return answers.answer(Response.Status.INTERNAL_SERVER_ERROR, "fault", null, 0, number);
    }

    /** A message may quote what was sent. */
    private static Throwable withoutMessages(Throwable fault) {
        Throwable cause = fault.getCause();
        Throwable bare =
                new Throwable(fault.getClass().getName(), cause == null ? null : withoutMessages(cause), false, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String toString() {
                        return String.valueOf(getMessage());
                    }
                };
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }

    /** Class 08 of SQLSTATE: connection exception. */
    private static boolean isConnectionLost(SQLException fault) {
        String state = fault.getSQLState();
        return (state != null && state.startsWith("08")) || fault instanceof SQLTransientConnectionException;
    }
}
