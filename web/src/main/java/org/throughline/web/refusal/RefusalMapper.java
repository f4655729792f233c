package org.throughline.web.refusal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.throughline.refusal.Refusal;

/** Answers what the application refused. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject
    private Answers answers;

    @Override
    public Response toResponse(Refusal refusal) {
        return answers.refusal(refusal);
    }
}
