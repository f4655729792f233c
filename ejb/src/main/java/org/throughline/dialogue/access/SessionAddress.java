package org.throughline.dialogue.access;

/**
 * Where a session is found.
 *
 * @param series address of the series
 * @param workshop address of the workshop
 * @param number of the session in its workshop
 */
public record SessionAddress(String series, String workshop, int number) {}
