package org.throughline.web.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.language.Language;
import org.throughline.recommendation.wording.WordingSheet;
import org.throughline.recommendation.wording.WordingText;
import org.throughline.web.page.WordDiff;

/**
 * A wording beside the others: its texts, the reader's language first, each with what the first wording does not have.
 * The first is compared with the second.
 */
public record ComparedWording(WordingSheet wording, List<Cell> cells) {

    static List<ComparedWording> of(List<WordingSheet> wordings, Language reader) {
        List<ComparedWording> columns = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            WordingSheet other = wordings.size() == 1 ? null : wordings.get(i == 0 ? 1 : 0);
            columns.add(of(wordings.get(i), other, reader));
        }
        return List.copyOf(columns);
    }

    /** Whether any of its texts differs from the wording it is compared with. */
    public boolean differs() {
        return cells.stream().anyMatch(cell -> cell.words().differs());
    }

    private static ComparedWording of(WordingSheet wording, @Nullable WordingSheet other, Language reader) {
        List<Cell> cells = Stream.of(reader, reader.other())
                .flatMap(language ->
                        Stream.ofNullable(wording.texts().in(language)).map(text -> cell(text, other, language)))
                .toList();
        return new ComparedWording(wording, cells);
    }

    private static Cell cell(WordingText text, @Nullable WordingSheet other, Language language) {
        WordingText beside = other == null ? null : other.texts().in(language);
        return new Cell(
                language, text, WordDiff.of(text.text(), beside == null ? text.text() : beside.text(), language));
    }

    /** One wording in one language. */
    public record Cell(Language language, WordingText text, WordDiff words) {}
}
