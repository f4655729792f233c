/**
 * What the texts of a dialogue must be that somebody enters.
 */
@NullMarked
package org.throughline.dialogue.input;

import org.jspecify.annotations.NullMarked;
