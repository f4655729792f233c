package org.throughline.web.ballot.result;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.dialogue.series.SideName;
import org.throughline.disclosure.Cut;
import org.throughline.language.Language;
import org.throughline.web.page.Texts;

/**
 * A side or sector of which figures are told.
 *
 * @param tone the class of its colour; empty for sectors, and for sides beyond the second
 */
record ShownGroup(String code, String name, String tone) {

    /** The groups in the order in which pages show them: sides as the series names them, sectors by their codes. */
    static List<ShownGroup> of(Collection<String> codes, Cut cut, List<SideName> sides, Language language) {
        if (cut == Cut.BY_SECTOR) {
            return codes.stream()
                    .map(code -> new ShownGroup(code, Texts.in(language).say("sector." + code), ""))
                    .toList();
        }
        return IntStream.range(0, sides.size())
                .filter(place -> codes.contains(sides.get(place).code()))
                .mapToObj(place -> new ShownGroup(
                        sides.get(place).code(), sides.get(place).name().in(language), tone(place)))
                .toList();
    }

    private static String tone(int place) {
        return place < 2 ? "side-" + "ab".charAt(place) : "";
    }
}
