/**
 * Who may do what with a mapping. A person takes one part in it, for ever; the database refuses a second, and with it
 * that somebody confirms or adjudicates their own coding.
 */
@Knows({"refusal", "uptake.key", "uptake.mapping"})
@NullMarked
package org.throughline.uptake.roles;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
