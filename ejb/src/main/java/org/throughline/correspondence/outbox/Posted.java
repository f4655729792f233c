package org.throughline.correspondence.outbox;

/** Something was posted in this transaction; told once, however much it was. */
record Posted() {}
