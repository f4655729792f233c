package org.throughline.web.instrument.importing;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Upload;
import org.throughline.instrument.exchange.Facts;
import org.throughline.instrument.importing.OpenDraft;
import org.throughline.language.Language;
import org.throughline.web.form.Form;
import org.throughline.web.form.SentParts;

/**
 * A form that came with a file or with a text pasted in; the file is taken if there are both.
 *
 * @param file null if none was chosen
 */
public record SentText(Form form, @Nullable Upload file) {

    private static final String MARKDOWN = "markdown";
    private static final String PASTED = "pasted";

    /** Reads the parts of a form. */
    public static SentText of(List<EntityPart> parts) throws IOException {
        SentParts sent = SentParts.of(parts);
        return new SentText(sent.form(), sent.file());
    }

    /** What is to be read; empty if there is neither a file nor a text. */
    public Optional<Upload> upload() {
        if (file != null) {
            return Optional.of(file);
        }
        String text = pasted();
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Upload(name(), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same with what the file says where nothing was typed. */
    SentText with(Facts facts) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        boolean untitled = form.both("title").isEmpty();
        if (untitled) {
            fill(values, facts.language().equals(Language.JA.code()) ? "titleJa" : "titleEn", facts.title());
        }
        fill(values, "language", facts.language());
        fill(
                values,
                "signedOn",
                facts.signedOn() == null ? "" : facts.signedOn().toString());
        return new SentText(new Form(values, form.faults(), form.refused(), form.arguments()), file);
    }

    private void fill(Map<String, List<String>> values, String field, String value) {
        if (form.text(field).isEmpty() && !value.isEmpty()) {
            values.put(field, List.of(value));
        }
    }

    /** What was typed, without the text: that is kept as a file. */
    Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new HashMap<>(form.values());
        fields.remove("text");
        fields.remove("act");
        fields.remove("confirmed");
        return fields;
    }

    /** The form of an import that is kept; a text that was pasted comes back where it was. */
    static Form form(OpenDraft draft) {
        Map<String, List<String>> values = new HashMap<>(draft.fields());
        String name = draft.upload().fileName();
        if (name.startsWith(PASTED)) {
            values.put("text", List.of(draft.source().replace("\r\n", "\n")));
        }
        return new Form(values, Map.of(), null, List.of());
    }

    private String pasted() {
        List<String> text = form.all("text");
        return text.isEmpty() ? "" : text.getFirst();
    }

    private String name() {
        return PASTED + (form.text("format").equals(MARKDOWN) ? ".md" : ".txt");
    }
}
