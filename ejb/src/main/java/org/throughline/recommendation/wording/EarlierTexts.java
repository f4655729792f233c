package org.throughline.recommendation.wording;

import java.time.Instant;

/**
 * What a wording said before.
 *
 * @param number of the version, from 1
 * @param replacedAt when other words took their place
 */
public record EarlierTexts(int number, Instant replacedAt, WordingTexts texts) {}
