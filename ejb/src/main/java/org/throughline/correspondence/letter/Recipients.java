package org.throughline.correspondence.letter;

import java.util.List;
import org.throughline.dialogue.key.WorkshopId;

/**
 * Who of a workshop can be written to. Whoever keeps addresses is one bean of this type; while there is none, nobody has
 * an address. Asked in the caller's transaction and after the caller's right to the workshop was checked.
 */
public interface Recipients {

    /** Those of the workshop who have an address, each once, always in the same order. */
    List<Addressee> of(WorkshopId workshop);
}
