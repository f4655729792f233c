package org.throughline.document.format.word;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.guard.SafeXml;

/** The vocabulary of the parts. */
final class Word {

    private static final Set<String> MAIN = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private Word() {}

    static boolean isMain(SafeXml at) {
        return at.isIn(MAIN);
    }

    /** A switch that is on unless it says that it is off. */
    static boolean isOn(SafeXml at) {
        String value = at.attribute("val");
        return value == null || !OFF.contains(value);
    }

    static int number(@Nullable String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException odd) {
            return otherwise;
        }
    }

    /** Characters of symbol fonts stand in the private area; what they look like nobody can tell, so they say nothing. */
    static Optional<String> symbol(@Nullable String code) {
        try {
            int character = Integer.parseInt(code == null ? "0" : code, 16);
            boolean isTold =
                    character >= ' ' && (character < 0xE000 || character > 0xF8FF) && Character.isDefined(character);
            return isTold ? Optional.of(Character.toString(character)) : Optional.empty();
        } catch (NumberFormatException odd) {
            return Optional.empty();
        }
    }
}
