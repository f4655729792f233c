package org.throughline.web.part;

import java.util.List;

/**
 * As much of a list as a page shows at once, with what is before and after it a link away.
 *
 * @param name of the field in the address that says where the part begins
 * @param shown the entries of the part
 * @param from the place of the first of them, from 0
 * @param all how many entries the list has
 */
public record ListPart<T>(String name, List<T> shown, int from, int all) {

    /** The most entries of a part. */
    public static final int MOST = 100;

    public ListPart {
        shown = List.copyOf(shown);
    }

    /** @param asked where the part begins, as the address says it; anything else than a place in the list: the beginning */
    public static <T> ListPart<T> of(List<T> list, String name, String asked) {
        int place = asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
        int from = place < list.size() ? place : 0;
        return new ListPart<>(name, list.subList(from, Math.min(list.size(), from + MOST)), from, list.size());
    }

    public boolean isWhole() {
        return shown.size() == all;
    }

    public boolean hasEarlier() {
        return from > 0;
    }

    public boolean hasLater() {
        return from + shown.size() < all;
    }

    /** The end of the address of the part before. */
    public String earlier() {
        return at(Math.max(0, from - MOST));
    }

    /** The end of the address of the part after. */
    public String later() {
        return at(from + MOST);
    }

    private String at(int place) {
        return "?" + name + "=" + place;
    }
}
