package org.throughline.instrument.importing;

import java.util.List;
import java.util.Map;

/**
 * What was typed into the form of an import, as it stands.
 *
 * @param typed by the name of the field
 */
public record DraftFields(Map<String, List<String>> typed) {}
