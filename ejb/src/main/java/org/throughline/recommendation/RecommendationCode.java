package org.throughline.recommendation;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/**
 * What a recommendation is called, read as people count: CM-2 stands before CM-10, and cm-2 is CM-2.
 *
 * @param stem what stands before the number, without regard to capitals
 * @param number at its end; −1 if there is none
 */
public record RecommendationCode(String stem, BigInteger number) {

    static RecommendationCode of(String written) {
        String code = written.toLowerCase(Locale.ROOT);
        int end = code.length();
        while (end > 0 && code.charAt(end - 1) >= '0' && code.charAt(end - 1) <= '9') {
            end--;
        }
        return new RecommendationCode(
                code.substring(0, end),
                end == code.length() ? BigInteger.ONE.negate() : new BigInteger(code.substring(end)));
    }

    /**
     * Where a further code belongs in a list: among those of its stem by its number, a new stem at the end.
     *
     * @return a place from 0
     */
    public static int place(List<String> standing, String further) {
        RecommendationCode code = of(further);
        int place = standing.size();
        for (int i = standing.size() - 1; i >= 0; i--) {
            RecommendationCode other = of(standing.get(i));
            if (other.stem.equals(code.stem)) {
                if (other.number.compareTo(code.number) <= 0) {
                    return i + 1;
                }
                place = i;
            }
        }
        return place;
    }
}
