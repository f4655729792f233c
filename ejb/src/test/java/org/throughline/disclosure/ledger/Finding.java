package org.throughline.disclosure.ledger;

/**
 * Something that two insiders know for certain of others.
 *
 * @param read what everybody could read
 * @param insiders who they are and what they answered
 * @param people how many others are pinned down
 * @param changed how many others must be assumed to have changed their minds at most
 * @param known what is known of one of them
 */
record Finding(Object read, String insiders, int people, int changed, String known) {

    String example() {
        return "insiders %s: %s, if at most %d others changed their minds".formatted(insiders, known, changed);
    }
}
