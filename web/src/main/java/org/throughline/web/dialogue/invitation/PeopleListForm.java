package org.throughline.web.dialogue.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.dialogue.invitation.list.ListColumn;
import org.throughline.dialogue.invitation.list.SentList;
import org.throughline.document.table.Table;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;
import org.throughline.web.form.SentParts;

/** Reads a list of people as it was sent: the file if there is one, else what was pasted. */
final class PeopleListForm {

    private static final int MOST_COLUMNS = 60;

    private PeopleListForm() {}

    static SentList read(SentParts sent) {
        Form form = sent.form();
        return new SentList(
                table(sent),
                sent.file() == null ? columns(form) : List.of(),
                form.has("headed", "yes"),
                new SentList.Otherwise(
                        form.text("side"), form.text("sector"), form.choice("language", PeopleListForm::language)));
    }

    private static Table table(SentParts sent) {
        if (sent.file() != null) {
            return Table.of(sent.file());
        }
        List<String> text = sent.form().all("text");
        if (text.isEmpty() || text.getFirst().isBlank()) {
            throw new Refusal.Invalid("list.nothing");
        }
        return Table.of(text.getFirst());
    }

    /** As they were chosen beside the plan; none: to be proposed. */
    private static List<ListColumn> columns(Form form) {
        List<ListColumn> columns = new ArrayList<>();
        IntStream.range(0, MOST_COLUMNS)
                .takeWhile(i -> !form.text("column" + i).isEmpty())
                .forEach(i -> columns.add(form.choice("column" + i, ListColumn::of)));
        return columns;
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(IllegalArgumentException::new);
    }
}
