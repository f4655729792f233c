/**
 * What the texts of a dialogue must be that somebody enters.
 */
@Knows({"language"})
@NullMarked
package org.throughline.dialogue.input;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
