package org.throughline.uptake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is coded, by its addresses: a recommendation, or one of its elements apart, against one instrument. What is coded of
 * an element apart stands beside what is coded of the whole and is in no total.
 *
 * @param series slug
 * @param instrument slug
 * @param recommendation code
 * @param element place of the element from 1; 0: the recommendation as a whole
 */
public record UnitOfCoding(String series, String instrument, String recommendation, int element) {

    private static final Pattern ELEMENT = Pattern.compile("(.+)\\(([1-9]\\d{0,2})\\)");

    /** @param code of a recommendation, or of one of its elements: {@code AU-3} or {@code AU-3(2)} */
    public static UnitOfCoding at(String series, String instrument, String code) {
        Matcher apart = ELEMENT.matcher(code);
        return apart.matches()
                ? new UnitOfCoding(series, instrument, apart.group(1), Integer.parseInt(apart.group(2)))
                : new UnitOfCoding(series, instrument, code, 0);
    }

    /** As people cite it and as it stands in addresses: {@code AU-3} or {@code AU-3(2)}. */
    public String code() {
        return code(recommendation, element);
    }

    /** @param element place from 1; 0: the recommendation as a whole */
    public static String code(String recommendation, int element) {
        return element == 0 ? recommendation : recommendation + "(" + element + ")";
    }
}
