package org.throughline.dialogue.invitation;

import org.throughline.language.Language;

/** What somebody is called. Either part may be empty, not both. */
public record InviteeName(String given, String family) {

    /** As it is said in a language: the family's name first in Japanese. */
    public String in(Language language) {
        if (given.isEmpty() || family.isEmpty()) {
            return given + family;
        }
        return language == Language.JA ? family + " " + given : given + " " + family;
    }
}
