package org.throughline.dialogue.invitation.list;

import org.throughline.dialogue.invitation.InviteeName;

/** A name that stands in one cell, parted into what is given and the family's. */
final class WholeName {

    private WholeName() {}

    /**
     * With a comma, the family's name stands before it; in Japanese or Chinese letters it stands first; a part all in capitals
     * is the family's; otherwise it stands last.
     */
    static InviteeName parted(String whole) {
        String name = whole.replaceAll("[\\s\\u3000]+", " ").strip();
        int comma = name.indexOf(", ");
        if (comma > 0) {
            return new InviteeName(name.substring(comma + 2), name.substring(0, comma));
        }
        int first = name.indexOf(' ');
        if (first < 0) {
            return new InviteeName("", name);
        }
        int last = name.lastIndexOf(' ');
        boolean familyFirst =
                isEastAsian(name) || (isLoud(name.substring(0, first)) && !isLoud(name.substring(last + 1)));
        return familyFirst
                ? new InviteeName(name.substring(first + 1), name.substring(0, first))
                : new InviteeName(name.substring(0, last), name.substring(last + 1));
    }

    private static boolean isEastAsian(String name) {
        return name.codePoints().anyMatch(letter -> switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        });
    }

    private static boolean isLoud(String part) {
        return part.codePointCount(0, part.length()) > 1
                && part.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
