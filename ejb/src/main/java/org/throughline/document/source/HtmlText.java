package org.throughline.document.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.throughline.document.text.Run;

/** What a piece of HTML inside Markdown says: tags, comments, scripts and styles taken off, entities read. */
final class HtmlText {

    private static final Pattern MARKUP = Pattern.compile(
            "(?is)<!--.*?(?:-->|$)|<(script|style)\\b.*?(?:</\\1\\s*>|$)|<(/?)(p|div|br|tr|li|h[1-6]|td|th|table)\\b[^>]*>"
                    + "|<[/a-z!?][^>]*>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", Pattern.CASE_INSENSITIVE);

    private HtmlText() {}

    static List<Run> runs(String source, int from, int to) {
        List<Run> runs = new ArrayList<>();
        Matcher markup = MARKUP.matcher(source).region(from, to);
        int at = from;
        while (markup.find()) {
            text(source, at, markup.start(), runs);
            if (markup.group(3) != null) {
                runs.add(Run.line());
            }
            at = markup.end();
        }
        text(source, at, to, runs);
        return runs;
    }

    private static void text(String source, int from, int to, List<Run> runs) {
        Matcher entity = ENTITY.matcher(source).region(from, to);
        int at = from;
        while (entity.find()) {
            verbatim(source, at, entity.start(), runs);
            runs.add(new Run(Parser.unescapeEntities(entity.group(), false), entity.start(), entity.end()));
            at = entity.end();
        }
        verbatim(source, at, to, runs);
    }

    private static void verbatim(String source, int from, int to, List<Run> runs) {
        if (from < to) {
            runs.add(new Run(source.substring(from, to), from, to));
        }
    }
}
