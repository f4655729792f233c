package org.throughline.web.ballot.result;

/**
 * A figure beside a bar.
 *
 * @param kind the segment of the bar that it is about; empty if about none of its own
 * @param word what was counted
 * @param figure how many, as far as that is told
 */
public record ShownCount(String kind, String word, String figure) {}
