/**
 * What was convened: a series of workshops and consultations, their sessions, themes and the people who took part. The
 * list of participants is protected like what they said: only the convenors and rapporteurs of a workshop see it.
 * {@link org.throughline.dialogue.access.ScopedAccess} is the scoped look-up through which every feature enters a series or a
 * workshop. Knows identity; is known by all features above it.
 */
@NullMarked
package org.throughline.dialogue;

import org.jspecify.annotations.NullMarked;
