package org.throughline.document.format.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.guard.SafeXml;
import org.throughline.document.format.word.Styles.Style;
import org.throughline.document.source.Block;
import org.throughline.document.source.BlockWriter;
import org.throughline.document.source.Face;
import org.throughline.document.source.Marker;

/**
 * Walks one story of a Word file (its body, its notes, a running head) and writes what it prints. What was deleted or
 * hidden is not printed; of a drawing kept in two ways the first is read.
 */
final class Story implements SafeXml.Walker {

    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "rt",
            "sectPr",
            "pPrChange",
            "rPrChange",
            "tblPr",
            "trPr",
            "tcPr",
            "tblGrid",
            "sdtPr",
            "sdtEndPr",
            "proofErr");

    private static final int LONGEST_HEADING = 300;
    private static final String WIDE_SPACE = "\u3000";

    private final Styles styles;
    private final Numberings numberings;
    private final BlockWriter writer;
    private final boolean aside;
    private final Deque<Typed> open = new ArrayDeque<>();
    private final Map<String, Integer> footnotes = new LinkedHashMap<>();
    private final Map<String, Integer> endnotes = new LinkedHashMap<>();
    private final Map<String, String> marks;
    private Look look = Look.UNSET;
    private @Nullable String runStyle;
    private boolean inRun;
    private boolean inWords;
    private boolean inRunProperties;
    private boolean inParagraphProperties;
    private @Nullable String mark;

    /**
     * @param aside whether all of it stands around the text
     * @param marks of a story of notes: the key of each note that the text refers to, with its printed mark
     */
    Story(Styles styles, Numberings numberings, BlockWriter writer, boolean aside, Map<String, String> marks) {
        this.styles = styles;
        this.numberings = numberings;
        this.writer = writer;
        this.aside = aside;
        this.marks = marks;
    }

    /** The keys of the footnotes, each with its number in the order in which the text refers to them. */
    Map<String, Integer> footnotes() {
        return footnotes;
    }

    Map<String, Integer> endnotes() {
        return endnotes;
    }

    @Override
    public void start(SafeXml at) {
        if (at.name().equals("Fallback") || (Word.isMain(at) && SKIPPED.contains(at.name()))) {
            at.skip();
        } else if (Word.isMain(at)) {
            inMain(at);
        } else if (at.name().equals("t") && at.namespace().endsWith("/math")) {
            inWords = true;
        }
    }

    @Override
    public void end(SafeXml at) {
        if (at.name().equals("t")) {
            inWords = false;
        }
        if (!Word.isMain(at)) {
            return;
        }
        switch (at.name()) {
            case "p" -> finish(open.pop());
            case "pPr" -> inParagraphProperties = false;
            case "rPr" -> inRunProperties = false;
            case "r" -> inRun = false;
            default -> {
                // only holds others
            }
        }
    }

    @Override
    public void text(String text) {
        if (inWords) {
            add(text);
        }
    }

    private void inMain(SafeXml at) {
        switch (at.name()) {
            case "p" -> {
                open.push(new Typed());
                inRun = false;
                look = Look.UNSET;
            }
            case "pPr" -> inParagraphProperties = true;
            case "rPr" -> inRunProperties = true;
            case "r" -> {
                inRun = true;
                look = Look.UNSET;
                runStyle = null;
            }
            case "t" -> inWords = true;
            case "footnote", "endnote" -> note(at);
            default -> {
                Typed paragraph = open.peek();
                if (paragraph != null) {
                    if (inParagraphProperties && !inRunProperties) {
                        property(paragraph, at);
                    } else if (inRunProperties && inRun) {
                        look(at);
                    } else {
                        character(paragraph, at);
                    }
                }
            }
        }
    }

    private void note(SafeXml at) {
        String mark = marks.get(String.valueOf(at.attribute("id")));
        if (mark == null) {
            at.skip();
        } else {
            this.mark = mark;
        }
    }

    private static void property(Typed paragraph, SafeXml at) {
        String value = at.attribute("val");
        switch (at.name()) {
            case "pStyle" -> paragraph.style = value;
            case "numId" -> paragraph.numbered = new Numbered(value, null).over(paragraph.numbered);
            case "ilvl" -> paragraph.numbered = new Numbered(null, Word.number(value, 0)).over(paragraph.numbered);
            case "outlineLvl" -> paragraph.heading = Styles.heading(value);
            default -> {
                // how it is set
            }
        }
    }

    private void look(SafeXml at) {
        switch (at.name()) {
            case "rStyle" -> runStyle = at.attribute("val");
            case "b", "i", "u", "vanish" -> look = look.with(at.name(), Word.isOn(at));
            default -> {
                // how it is set
            }
        }
    }

    private void character(Typed paragraph, SafeXml at) {
        switch (at.name()) {
            case "tab", "ptab" -> add(" ");
            case "cr" -> paragraph.breakLine();
            case "br" -> {
                if (!"page".equals(at.attribute("type")) && !"column".equals(at.attribute("type"))) {
                    paragraph.breakLine();
                }
            }
            case "noBreakHyphen" -> add("\u2011");
            case "sym" -> symbol(at.attribute("char"));
            case "footnoteReference" -> add("[" + numbered(footnotes, at) + "]");
            case "endnoteReference" -> add("[" + Counting.written(numbered(endnotes, at), "lowerRoman") + "]");
            default -> {
                // says nothing itself
            }
        }
    }

    private static int numbered(Map<String, Integer> notes, SafeXml at) {
        int next = notes.size() + 1;
        return notes.computeIfAbsent(String.valueOf(at.attribute("id")), id -> next);
    }

    /** Characters of symbol fonts stand in the private area; what they look like nobody can tell. */
    private void symbol(@Nullable String code) {
        try {
            int character = Integer.parseInt(code == null ? "0" : code, 16);
            if (character >= ' ' && (character < 0xE000 || character > 0xF8FF) && Character.isDefined(character)) {
                add(Character.toString(character));
            }
        } catch (NumberFormatException odd) {
            // says nothing
        }
    }

    private void add(String words) {
        Typed paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        Look shown = look;
        if (runStyle != null) {
            shown = shown.over(styles.style(runStyle, false).look());
        }
        shown = shown.over(styles.style(paragraph.style, true).look());
        if (!shown.isHidden()) {
            paragraph.add(words, shown.face());
        }
    }

    private void finish(Typed paragraph) {
        Style style = styles.style(paragraph.style, true);
        Numbered numbered = paragraph.numbered.over(style.numbered());
        int depth = numbered.level() == null ? 0 : numbered.level();
        Numberings.Printed printed = numbered.list() == null || numbered.list().equals("0") || aside
                ? null
                : numberings.next(numbered.list(), depth);
        if (paragraph.isBlank()) {
            return;
        }
        if (mark != null) {
            writer.write(mark + " ", Face.PLAIN);
            mark = null;
        }
        String label = printed == null ? "" : printed.label();
        if (!label.isEmpty()) {
            writer.write(label + space(label), paragraph.pieces().getFirst().face());
        }
        for (Typed.Piece piece : paragraph.pieces()) {
            if (piece.words() == null) {
                writer.breakLine();
            } else {
                writer.write(piece.words(), piece.face());
            }
        }
        int heading = paragraph.heading == null ? (style.heading() == null ? 0 : style.heading()) : paragraph.heading;
        end(paragraph, heading, printed, depth);
    }

    /** A bare number is only known as one by the width of the space after it. */
    private static String space(String label) {
        return Marker.readings(label + " x").isEmpty()
                        && !Marker.readings(label + WIDE_SPACE + "x").isEmpty()
                ? WIDE_SPACE
                : " ";
    }

    private void end(Typed paragraph, int heading, Numberings.@Nullable Printed printed, int depth) {
        if (aside) {
            writer.end(Block.Shape.ASIDE, 0);
        } else if (heading > 0 && isHeading(paragraph)) {
            writer.end(Block.Shape.HEADING, Math.min(heading, 6));
        } else if (printed != null && printed.bullet()) {
            writer.end(Block.Shape.BULLET_ITEM, depth + 1);
        } else if (printed != null
                && !Marker.readings(printed.label() + space(printed.label()) + "x")
                        .isEmpty()) {
            writer.end(Block.Shape.NUMBERED_ITEM, depth + 1);
        } else {
            writer.end(Block.Shape.PARAGRAPH, 0);
        }
    }

    /** Heading styles are also used to number clauses; a sentence is none. */
    private static boolean isHeading(Typed paragraph) {
        String words = paragraph.words();
        boolean sentence = words.split("\\s+").length > 12 && ".;。；,、".indexOf(words.charAt(words.length() - 1)) >= 0;
        return paragraph.length() <= LONGEST_HEADING && !sentence;
    }
}
