package org.throughline.instrument;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.platform.Happened;

/** What staff do to the library of instruments, which no series owns. */
public sealed interface LibraryEvent extends Happened {

    @Override
    default @Nullable UUID series() {
        return null;
    }

    /** To a text. */
    sealed interface OfExpression extends LibraryEvent {

        UUID expression();

        @Override
        default Affected affected() {
            return new Affected("expression", expression());
        }
    }

    /** A text has come into the library. */
    record ExpressionImported(UUID expression, UUID instrument, String slug, String language) implements OfExpression {}

    record TextPaired(UUID expression) implements OfExpression {}

    record TextUnpaired(UUID expression) implements OfExpression {}

    /** What the library says of an instrument was put right. */
    record InstrumentCorrected(UUID instrument) implements LibraryEvent {

        @Override
        public Affected affected() {
            return new Affected("instrument", instrument);
        }
    }
}
