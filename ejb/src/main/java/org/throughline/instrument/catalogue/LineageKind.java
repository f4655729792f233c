package org.throughline.instrument.catalogue;

import jakarta.persistence.EnumeratedValue;

/** What a provision is to one of an older instrument. The last two an instrument says of another as a whole. */
public enum LineageKind {
    NEW("new"),
    CARRIED("carried"),
    STRENGTHENED("strengthened"),
    DROPPED("dropped"),
    BUILDS_ON("builds_on"),
    COMPLEMENTS("complements");

    @EnumeratedValue
    private final String code;

    LineageKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
