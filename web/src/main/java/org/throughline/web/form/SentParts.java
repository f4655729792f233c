package org.throughline.web.form;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Upload;

/**
 * A form that may have come with a file.
 *
 * @param file null if none was chosen
 */
public record SentParts(Form form, @Nullable Upload file) {

    public static SentParts of(List<EntityPart> parts) throws IOException {
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
        return new SentParts(new Form(values, Map.of(), null, List.of()), file);
    }

    private static byte[] content(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return content.readAllBytes();
        }
    }
}
