package org.throughline.web.form;

/** One choice of a list in a form. */
public record FormOption(String value, String label) {}
