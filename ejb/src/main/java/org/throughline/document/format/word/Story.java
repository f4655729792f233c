package org.throughline.document.format.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.guard.SafeXml;
import org.throughline.document.source.BlockWriter;

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

    private final Styles styles;
    private final ParagraphWriter paragraphs;
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
        this.paragraphs = new ParagraphWriter(styles, numberings, writer, aside);
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
                        paragraph.set(at);
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
            case "sym" -> Word.symbol(at.attribute("char")).ifPresent(this::add);
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
        if (paragraphs.write(paragraph, mark)) {
            mark = null;
        }
    }
}
