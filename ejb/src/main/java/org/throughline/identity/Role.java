package org.throughline.identity;

/** The roles of the realm, as boundaries name them. */
public final class Role {

    public static final String CONVENOR = "convenor";
    public static final String PARTICIPANT = "participant";
    public static final String STAFF = "staff";
    public static final String ADMIN = "admin";

    private Role() {}
}
