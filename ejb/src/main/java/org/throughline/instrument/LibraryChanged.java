package org.throughline.instrument;

import java.util.UUID;

/**
 * Staff have changed what the library says of an instrument or of its texts.
 *
 * @param act such as {@code text.paired}
 * @param record the kind of record that {@code id} names
 */
public record LibraryChanged(String act, String record, UUID id) {}
