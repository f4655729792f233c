package org.throughline.assembled.attack;

import java.util.UUID;

/** Whose answer in which round. */
record Place(UUID round, String voter) {}
