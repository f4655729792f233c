/**
 * The records of coding and those who make them. A mapping holds up to two codings by two people, who do not see each
 * other's until both have finished, and a third of the adjudicator's own; its settlement names who coded and who decided,
 * and the database refuses one in which somebody confirms or adjudicates their own coding. Every change takes the
 * mapping's row first, so two who finish at the same moment are compared all the same.
 */
@NullMarked
package org.throughline.uptake.coding;

import org.jspecify.annotations.NullMarked;
