package org.throughline.deliberation.descriptor;

import org.throughline.disclosure.descriptor.Group;
import org.throughline.disclosure.descriptor.Quantity;

/** Of whom a view is said: a quantity of a group, never all of it, and no free text. */
public record Descriptor(Quantity quantity, Group group) {}
