package org.throughline.assembled.attack;

import java.util.UUID;

/**
 * A ballot as it was cast: the truth that the attacker is after.
 *
 * @param voter the account
 * @param letters an answer to each question, a letter each
 * @param sent bytes of the request, @param received bytes of the answer, as an access log has them
 * @param moment when the answer came, in milliseconds
 */
record Cast(UUID round, String voter, String letters, long moment, int sent, int received) {}
