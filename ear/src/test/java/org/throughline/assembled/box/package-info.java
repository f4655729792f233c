/**
 * The ballot box under load, under faults and in races: a crowd of voters as programs against the assembled application.
 * {@code -Plong} makes the same tests long.
 */
@NullMarked
package org.throughline.assembled.box;

import org.jspecify.annotations.NullMarked;
