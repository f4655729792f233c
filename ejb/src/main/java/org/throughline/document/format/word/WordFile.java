package org.throughline.document.format.word;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.throughline.document.format.guard.Archive;
import org.throughline.document.format.guard.Deadline;
import org.throughline.document.format.guard.SafeXml;
import org.throughline.document.source.BlockWriter;
import org.throughline.document.source.SourceText;
import org.throughline.refusal.Refusal;

/** A Word file: refused if it could do anything but be read, else read. */
public final class WordFile {

    private static final String TYPES = "[Content_Types].xml";
    private static final String BODY = "word/document.xml";
    private static final Pattern WANTED = Pattern.compile(
            "\\[Content_Types]\\.xml|(?:_rels|word/_rels)/[^/]+\\.rels|word/(?:document|styles|numbering|footnotes|endnotes"
                    + "|header\\d*|footer\\d*)\\.xml");
    private static final Pattern RUNNING = Pattern.compile("word/(?:header|footer)\\d*\\.xml");
    private static final Pattern ACTIVE = Pattern.compile("(?i).*(?:vbaproject\\.bin|vbadata\\.xml|/activex/.*)");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?is)\\s*(?:https?:|ftp:|smb:|mhtml:|\\\\\\\\|//|file:(?:[/\\\\]{2}(?![/\\\\])|[/\\\\]{4})).*");

    private final Archive archive;
    private final Deadline deadline;
    private final BlockWriter writer = new BlockWriter();

    private WordFile(Archive archive, Deadline deadline) {
        this.archive = archive;
        this.deadline = deadline;
    }

    /** @throws Refusal.Invalid with a code {@code import.…} that says why it is not read */
    public static SourceText read(byte[] content, Deadline deadline) {
        Archive archive = Archive.unpack(content, name -> WANTED.matcher(name).matches(), deadline);
        if (!archive.has(TYPES)) {
            throw new Refusal.Invalid("import.archive");
        }
        WordFile file = new WordFile(archive, deadline);
        file.refuseActive();
        if (!archive.has(BODY)) {
            throw new Refusal.Invalid("import.archive");
        }
        file.refuseExternal();
        return file.read();
    }

    private void refuseActive() {
        String types = new String(part(TYPES), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (types.contains("macroenabled")
                || archive.names().stream()
                        .anyMatch(name -> ACTIVE.matcher(name).matches())) {
            throw new Refusal.Invalid("import.macro");
        }
    }

    /** A link that a reader may follow is only words; anything that Word itself would fetch is refused. */
    private void refuseExternal() {
        SafeXml.Walker relations = at -> {
            String type = String.valueOf(at.attribute("Type"));
            String target = String.valueOf(at.attribute("Target"));
            if (at.name().equals("Relationship")
                    && "External".equalsIgnoreCase(at.attribute("TargetMode"))
                    && !type.endsWith("/hyperlink")
                    && ELSEWHERE.matcher(target).matches()) {
                throw new Refusal.Invalid("import.external");
            }
        };
        archive.names().stream()
                .filter(name -> name.endsWith(".rels"))
                .map(this::part)
                .filter(part -> part.length > 0)
                .forEach(part -> SafeXml.walk(part, deadline, relations));
    }

    private SourceText read() {
        Styles styles = Styles.of(part("word/styles.xml"), deadline);
        Numberings numberings = Numberings.of(part("word/numbering.xml"), styles, deadline);
        Story body = new Story(styles, numberings, writer, false, Map.of());
        SafeXml.walk(part(BODY), deadline, body);
        notes("word/footnotes.xml", body.footnotes(), styles, numberings, String::valueOf);
        notes(
                "word/endnotes.xml",
                body.endnotes(),
                styles,
                numberings,
                number -> Counting.written(number, "lowerRoman"));
        runningHeads(styles, numberings);
        return writer.done("word", "docx");
    }

    private void notes(
            String name,
            Map<String, Integer> referred,
            Styles styles,
            Numberings numberings,
            IntFunction<String> written) {
        Map<String, String> marks = new HashMap<>();
        referred.forEach((id, number) -> marks.put(id, "[" + written.apply(number) + "]"));
        byte[] part = part(name);
        if (part.length > 0 && !marks.isEmpty()) {
            SafeXml.walk(part, deadline, new Story(styles, numberings, writer, true, marks));
        }
    }

    private void runningHeads(Styles styles, Numberings numberings) {
        Set<String> seen = new LinkedHashSet<>();
        for (String name : archive.names()) {
            byte[] part = part(name);
            if (RUNNING.matcher(name).matches() && seen.add(new String(part, StandardCharsets.UTF_8))) {
                SafeXml.walk(part, deadline, new Story(styles, numberings, writer, true, Map.of()));
            }
        }
    }

    private byte[] part(String name) {
        return archive.part(name).orElse(new byte[0]);
    }
}
