package org.throughline.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Pages under {@code /en} and {@code /ja}, the API under {@code /api/v1}; resources are found by scanning. */
@ApplicationPath("/")
public class Web extends Application {}
