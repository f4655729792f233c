/**
 * How near two English sentences are in what they are about, as a small language model inside the process has it. The model is read
 * from the jar of its files and nothing is asked of the network. It can be switched off, and where it cannot be loaded it
 * is off: those who rank then rank by words alone and say so. Knows nobody.
 */
@Knows({})
@NullMarked
package org.throughline.uptake.nearness;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
