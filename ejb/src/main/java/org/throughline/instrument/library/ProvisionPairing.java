package org.throughline.instrument.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.key.ExpressionId;
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

    ProvisionPairing(UUID id, ExpressionId here, ExpressionId there, Pair pair) {
        boolean inOrder = isInOrder(here, there);
        this.id = id;
        this.one = (inOrder ? here : there).value();
        this.other = (inOrder ? there : here).value();
        this.oneEId = inOrder ? pair.here() : pair.there();
        this.otherEId = inOrder ? pair.there() : pair.here();
    }

    /** As it is seen from one of the two texts. */
    Pair seenFrom(ExpressionId text) {
        Pair pair = new Pair(oneEId, otherEId);
        return one.equals(text.value()) ? pair : pair.turned();
    }

    /** The text that is not the given one. */
    ExpressionId across(ExpressionId text) {
        return new ExpressionId(one.equals(text.value()) ? other : one);
    }

    private static boolean isInOrder(ExpressionId here, ExpressionId there) {
        return here.value().compareTo(there.value()) < 0;
    }
}
