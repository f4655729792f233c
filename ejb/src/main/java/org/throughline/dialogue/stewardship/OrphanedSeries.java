package org.throughline.dialogue.stewardship;

import java.util.List;
import org.throughline.language.Bilingual;

/**
 * A series that nobody can convene.
 *
 * @param named accounts that are convenors of it by name, and have never signed in or lack the role
 */
public record OrphanedSeries(String slug, Bilingual title, List<String> named) {}
