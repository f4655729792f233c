package org.throughline.disclosure;

import java.util.Arrays;

/** Why a figure is withheld. The pages say it in words, by {@link #code()}. */
public enum Reason {
    /** Fewer ballots were cast than the limit; they were destroyed without being read. */
    TOO_FEW("too-few"),
    /** Fewer ballots were cast than the quorum that was announced; they were destroyed without being read. */
    BELOW_QUORUM("below-quorum"),
    /** By group was announced, but one group at least cast fewer than the limit, so no group is shown. */
    GROUP_TOO_SMALL("group-too-small"),
    /** The same question was released in another cut; the difference of the two would tell more than either. */
    OTHER_CUT("other-cut"),
    /** Some of the same people were asked the same before; the difference would be about those who came or went. */
    PARTLY_SAME_PEOPLE("partly-same-people"),
    /** A group in the figures is too small for the audience. */
    TOO_FINE_FOR_AUDIENCE("too-fine-for-audience");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** The key of the sentence in the message bundles, under {@code withheld.}. */
    public String code() {
        return code;
    }

    /** @throws java.util.NoSuchElementException if there is no such reason */
    public static Reason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
