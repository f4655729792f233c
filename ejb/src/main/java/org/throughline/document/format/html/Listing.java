package org.throughline.document.format.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A list of a page, counting as a browser would. */
final class Listing {

    private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]+)");

    private final boolean ordered;
    private final String type;
    private final int step;
    private int next;

    Listing(Element list) {
        ordered = list.normalName().equals("ol");
        type = type(list);
        step = list.hasAttr("reversed") ? -1 : 1;
        next = number(list.attr("start"), step > 0 ? 1 : list.children().size());
    }

    boolean isOrdered() {
        return ordered && !type.equals("none");
    }

    /** The number of the next entry; empty if the list shows none. */
    String label(Element item) {
        int value = number(item.attr("value"), next);
        next = value + step;
        return isOrdered() ? written(value) + "." : "";
    }

    private String written(int value) {
        return switch (type) {
            case "a", "lower-alpha", "lower-latin" -> value >= 1 && value <= 26
                    ? String.valueOf((char) ('a' + value - 1))
                    : String.valueOf(value);
            case "A", "upper-alpha", "upper-latin" -> value >= 1 && value <= 26
                    ? String.valueOf((char) ('A' + value - 1))
                    : String.valueOf(value);
            case "i", "lower-roman" -> roman(value).toLowerCase(Locale.ROOT);
            case "I", "upper-roman" -> roman(value);
            default -> String.valueOf(value);
        };
    }

    private static String roman(int value) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        if (value < 1 || value > 399) {
            return String.valueOf(value);
        }
        StringBuilder roman = new StringBuilder();
        int left = value;
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(letters[i]);
            }
        }
        return roman.toString();
    }

    private static String type(Element list) {
        Matcher style = STYLE.matcher(list.attr("style").toLowerCase(Locale.ROOT));
        return style.find() ? style.group(1) : list.attr("type");
    }

    private static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
