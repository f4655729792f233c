package org.throughline.web.instrument;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.ProvisionId;
import org.throughline.instrument.library.ExpressionReading;
import org.throughline.instrument.library.ReadingLine;
import org.throughline.language.Language;
import org.throughline.web.page.Frame;
import org.throughline.web.page.PageWriter;
import org.throughline.web.template.Templates;

/**
 * What of a text never changes, rendered once for each language of the pages: its contents and the words of its provisions.
 *
 * @param contents the list of its headings; empty without headings
 * @param words of each provision, by its key
 */
public record RenderedText(String contents, Map<ProvisionId, String> words) {

    /** So many characters are kept, a few hundred texts. */
    private static final int CHARACTERS = 20_000_000;

    private static final Cache<Key, RenderedText> KEPT = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Key key, RenderedText text) -> text.length())
            .build();

    private record Key(ExpressionId text, Language language) {}

    static RenderedText of(ExpressionReading reading, Frame frame) {
        return Templates.areWorkedOn()
                ? render(reading, frame)
                : KEPT.get(new Key(reading.expression().id(), frame.language()), key -> render(reading, frame));
    }

    /** The words of a provision with its number, as HTML. */
    public String of(ReadingLine line) {
        return words.getOrDefault(line.id(), "");
    }

    private int length() {
        return contents.length()
                + words.values().stream().mapToInt(String::length).sum();
    }

    private static RenderedText render(ExpressionReading reading, Frame frame) {
        ReaderContents headings = new ReaderContents(reading);
        String contents = headings.all().isEmpty()
                ? ""
                : PageWriter.render("instrument/contents", Map.of("frame", frame, "headings", headings));
        return new RenderedText(
                contents,
                reading.lines().stream()
                        .collect(Collectors.toMap(
                                ReadingLine::id,
                                line -> PageWriter.render(
                                        "instrument/words",
                                        Map.of("frame", frame, "line", line, "rank", headings.rank(line))))));
    }
}
