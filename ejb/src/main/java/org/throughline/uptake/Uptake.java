package org.throughline.uptake;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** What became of a whole recommendation in an instrument; the judgement of a coder, never computed. */
public enum Uptake {
    NOT_ASSESSED("not_assessed", "·"),
    /** Searched for in the whole text and not found. */
    NOT_TAKEN_UP("not_taken_up", "–"),
    /** The subject is there, the ask is not. */
    ECHOED("echoed", "○"),
    PARTLY_ADOPTED("partly_adopted", "◐"),
    ADOPTED("adopted", "●"),
    /** Events had settled the matter before the instrument was made. */
    OVERTAKEN("overtaken", "↷"),
    /** An instrument of this kind could not have taken it up. */
    WRONG_VEHICLE("wrong_vehicle", "⇄");

    @EnumeratedValue
    private final String code;

    private final String sign;

    Uptake(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    public String code() {
        return code;
    }

    /** The sign that stands for it wherever it is shown; never without its word beside or behind it. */
    public String sign() {
        return sign;
    }

    /** Whether it says that some clause took the recommendation up, be it by an echo. */
    public boolean isFound() {
        return this == ECHOED || this == PARTLY_ADOPTED || this == ADOPTED;
    }

    /** @throws java.util.NoSuchElementException if there is no such code */
    public static Uptake of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
