/**
 * The append-only record of acts. It observes whatever happens in the same transaction and nobody imports it.
 * Convenors and staff stand in it by account with the time; an act of a participant by its day alone; the casting of a
 * ballot not at all. It never holds a value of what was recorded. Read by administrators.
 */
@Knows({"platform"})
@NullMarked
package org.throughline.audit;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
