package org.throughline.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.throughline.web.guard.Access;

/** Where the API describes itself. */
@Path("/api/v1/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DescriptionApi {

    @Inject
    private Endpoints endpoints;

    @GET
    @Access(anyone = true)
    @Says("This document: the API in the words of OpenAPI 3.1.")
    public Map<String, Object> document() {
        return endpoints.document();
    }
}
