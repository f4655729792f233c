package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.HasCode;

/** What became of a whole recommendation in an instrument; the judgement of a coder, never computed. */
public enum Uptake implements HasCode {
    NOT_ASSESSED("·"),
    /** Searched for in the whole text and not found. */
    NOT_TAKEN_UP("–"),
    /** The subject is there, the ask is not. */
    ECHOED("○"),
    PARTLY_ADOPTED("◐"),
    ADOPTED("●"),
    /** Events had settled the matter before the instrument was made. */
    OVERTAKEN("↷"),
    /** An instrument of this kind could not have taken it up. */
    WRONG_VEHICLE("⇄");

    /** Those that say that some clause took the recommendation up, be it by an echo. */
    public static final Set<Uptake> FOUND = Collections.unmodifiableSet(EnumSet.of(ECHOED, PARTLY_ADOPTED, ADOPTED));

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    private final String sign;

    Uptake(String sign) {
        this.sign = sign;
    }

    @Override
    public String code() {
        return code;
    }

    /** The sign that stands for it wherever it is shown; never without its word beside or behind it. */
    public String sign() {
        return sign;
    }

    /** Whether it says that some clause took the recommendation up, be it by an echo. */
    public boolean isFound() {
        return FOUND.contains(this);
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static Uptake of(String code) {
        return HasCode.of(Uptake.class, code);
    }
}
