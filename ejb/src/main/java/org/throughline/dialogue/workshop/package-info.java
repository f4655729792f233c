/**
 * Workshops and consultations: where, when and in which zone.
 */
@NullMarked
package org.throughline.dialogue.workshop;

import org.jspecify.annotations.NullMarked;
