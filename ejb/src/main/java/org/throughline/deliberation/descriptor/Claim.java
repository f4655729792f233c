package org.throughline.deliberation.descriptor;

import java.util.Set;
import org.throughline.deliberation.key.SettingId;

/**
 * What a view says of people.
 *
 * @param setting key of the session, the workshop or the series over which it counts
 * @param sides codes of the sides to which it gives a position
 */
public record Claim(SettingId setting, Descriptor descriptor, Set<String> sides) {}
