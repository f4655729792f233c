package org.throughline.deliberation.descriptor;

import java.util.Set;
import java.util.UUID;

/**
 * What a view says of people.
 *
 * @param setting key of the session, the workshop or the series over which it counts
 * @param sides codes of the sides to which it gives a position
 */
public record Claim(UUID setting, Descriptor descriptor, Set<String> sides) {}
