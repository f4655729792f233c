package org.throughline.web.margin;

/**
 * A mark in the margin beside a provision.
 *
 * @param code what it names, such as a recommendation's code
 * @param sign the sign of its state, for the eye
 * @param word the same state in a word
 * @param href where it leads
 * @param example whether it rests on a working summary and is no finding
 */
public record MarginChip(String code, String sign, String word, String href, boolean example) {}
