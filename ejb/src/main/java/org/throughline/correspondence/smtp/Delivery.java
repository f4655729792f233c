package org.throughline.correspondence.smtp;

/** What the mail server said of one mail. Its words are trimmed and name no address. */
public sealed interface Delivery {

    /** It has taken the mail over. */
    record Accepted() implements Delivery {}

    /** It will never take it. */
    record Refused(String reply) implements Delivery {}

    /** It has not taken it and may do so later. */
    record Postponed(String reply) implements Delivery {}

    /** The connection broke off after the mail was under way: it may have taken it or not. */
    record Unclear() implements Delivery {}
}
