package org.throughline.web.instrument;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.source.SourceText;
import org.throughline.instrument.source.Upload;
import org.throughline.refusal.Refusal;
import org.throughline.web.frame.Form;

/**
 * A form that came with a file or with a text pasted in; the file is taken if there are both.
 *
 * @param file null if none was chosen
 */
record Sent(Form form, @Nullable Upload file) {

    private static final String MARKDOWN = "markdown";

    static Sent of(List<EntityPart> parts) throws IOException {
        Map<String, List<String>> values = new HashMap<>();
        Upload file = null;
        for (EntityPart part : parts) {
            byte[] content = content(part);
            if (part.getFileName().isEmpty()) {
                values.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                        .add(new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            } else if (!part.getFileName().get().isBlank()) {
                file = new Upload(SentName.of(part.getFileName().get()), content);
            }
        }
        return new Sent(new Form(values, Map.of(), null, List.of()), file);
    }

    /**
     * What is to be read.
     *
     * @throws Refusal.Invalid if there is neither a file nor a text
     */
    Upload upload() {
        if (file != null) {
            return file;
        }
        String text = pasted();
        if (text.isBlank()) {
            throw new Refusal.Invalid(Map.of("text", "textOrFile"));
        }
        return new Upload(name(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same form with the text of its file written out, so that the next step needs no file. */
    Form carrying(SourceText source) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        values.put("text", List.of(source.text().replace("\r\n", "\n")));
        values.put("fileName", List.of(upload().fileName()));
        values.put("format", List.of(source.format().equals(MARKDOWN) ? MARKDOWN : "plain"));
        return new Form(values, Map.of(), null, List.of());
    }

    private String pasted() {
        List<String> text = form.all("text");
        return text.isEmpty() ? "" : text.getFirst();
    }

    private String name() {
        boolean markdown = form.text("format").equals(MARKDOWN);
        String name = form.text("fileName").isEmpty() ? "pasted" : form.text("fileName");
        String lower = name.toLowerCase(Locale.ROOT);
        boolean fits = markdown
                ? lower.endsWith(".md") || lower.endsWith(".markdown")
                : lower.endsWith(".txt") || lower.endsWith(".text");
        return fits ? name : name + (markdown ? ".md" : ".txt");
    }

    private static byte[] content(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return content.readAllBytes();
        }
    }
}
