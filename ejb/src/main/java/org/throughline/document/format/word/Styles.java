package org.throughline.document.format.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.guard.Deadline;
import org.throughline.document.format.guard.SafeXml;

/** The styles of a Word file, each with what it takes from those it is based on. */
final class Styles implements SafeXml.Walker {

    /** Not a heading. */
    static final int BODY = 0;

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    /**
     * A style with all that it inherits.
     *
     * @param heading its level as a heading, from 1; null if neither it nor what it is based on says so
     */
    record Style(Look look, Numbered numbered, @Nullable Integer heading) {
        private static final Style PLAIN = new Style(Look.UNSET, Numbered.UNSET, null);
    }

    private static final class Entry {
        private @Nullable String base;
        private Look look = Look.UNSET;
        private Numbered numbered = Numbered.UNSET;
        private @Nullable Integer heading;
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private @Nullable String standard;
    private @Nullable Entry open;

    static Styles of(byte[] part, Deadline deadline) {
        Styles styles = new Styles();
        if (part.length > 0) {
            SafeXml.walk(part, deadline, styles);
        }
        return styles;
    }

    /** The style of a name; of no name the one that paragraphs have by default. */
    Style style(@Nullable String id, boolean ofParagraph) {
        Style style = Style.PLAIN;
        Set<String> seen = new HashSet<>();
        String next = id == null && ofParagraph ? standard : id;
        while (next != null && seen.add(next)) {
            Entry entry = entries.get(next);
            if (entry == null) {
                break;
            }
            style = new Style(
                    style.look().over(entry.look),
                    style.numbered().over(entry.numbered),
                    style.heading() == null ? entry.heading : style.heading());
            next = entry.base;
        }
        return style;
    }

    @Override
    public void start(SafeXml at) {
        if (!Word.isMain(at)) {
            return;
        }
        if (at.name().equals("style")) {
            begin(at);
        } else if (open != null) {
            read(open, at);
        }
    }

    private void begin(SafeXml at) {
        Entry entry = new Entry();
        String id = at.attribute("styleId");
        if (id != null) {
            entries.put(id, entry);
            if ("1".equals(at.attribute("default")) && "paragraph".equals(at.attribute("type"))) {
                standard = id;
            }
        }
        open = entry;
    }

    private static void read(Entry entry, SafeXml at) {
        String value = at.attribute("val");
        switch (at.name()) {
            case "name" -> entry.heading = entry.heading == null ? named(value) : entry.heading;
            case "basedOn" -> entry.base = value;
            case "numId" -> entry.numbered = new Numbered(value, null).over(entry.numbered);
            case "ilvl" -> entry.numbered = new Numbered(null, Word.number(value, 0)).over(entry.numbered);
            case "outlineLvl" -> entry.heading = heading(value);
            case "b", "i", "u", "vanish" -> entry.look = entry.look.with(at.name(), Word.isOn(at));
            default -> {
                // how it is set
            }
        }
    }

    /** Levels are counted from 0, and 9 is body text. */
    static int heading(@Nullable String outline) {
        int level = Word.number(outline, 9);
        return level < 0 || level > 8 ? BODY : level + 1;
    }

    private static @Nullable Integer named(@Nullable String name) {
        String plain = name == null ? "" : name.toLowerCase(Locale.ROOT);
        Matcher matcher = HEADING.matcher(plain);
        if (matcher.matches()) {
            return Integer.valueOf(matcher.group(1));
        }
        return switch (plain) {
            case "title" -> 1;
            case "subtitle" -> 2;
            default -> null;
        };
    }
}
