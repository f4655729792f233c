package org.throughline.instrument.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.outline.Correspondence.Pair;

/** What a person said of two provisions of two texts: that they correspond, or that one has no counterpart. */
@Entity
@Table(name = "pairing")
@Immutable
public class ProvisionPairing {

    @Id
    private UUID id;

    /** Of two texts always the same one comes first. */
    @Column(name = "one_id")
    private UUID one;

    @Column(name = "one_eid")
    private @Nullable String oneEId;

    @Column(name = "other_id")
    private UUID other;

    @Column(name = "other_eid")
    private @Nullable String otherEId;

    protected ProvisionPairing() {}

    ProvisionPairing(UUID id, UUID here, UUID there, Pair pair) {
        boolean inOrder = isInOrder(here, there);
        this.id = id;
        this.one = inOrder ? here : there;
        this.other = inOrder ? there : here;
        this.oneEId = inOrder ? pair.here() : pair.there();
        this.otherEId = inOrder ? pair.there() : pair.here();
    }

    /** As it is seen from one of the two texts. */
    Pair seenFrom(UUID text) {
        Pair pair = new Pair(oneEId, otherEId);
        return one.equals(text) ? pair : pair.turned();
    }

    /** The text that is not the given one. */
    UUID across(UUID text) {
        return one.equals(text) ? other : one;
    }

    private static boolean isInOrder(UUID here, UUID there) {
        return here.compareTo(there) < 0;
    }
}
