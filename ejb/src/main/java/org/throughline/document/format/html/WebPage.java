package org.throughline.document.format.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.guard.Deadline;
import org.throughline.document.source.Block;
import org.throughline.document.source.BlockWriter;
import org.throughline.document.source.Face;
import org.throughline.document.source.Marker;
import org.throughline.document.source.SourceText;
import org.throughline.document.source.TextFile;
import org.throughline.refusal.Refusal;

/** The words of a page in reading order; its navigation, heads and feet stand around the text. */
public final class WebPage {

    private static final int DEEPEST = 200;

    /** The parser's own time is bounded by what it is given. */
    private static final int MOST_TAGS = 60_000;

    /** An entry of a list that is being read. */
    private static final class Entry {
        private final Block.Shape shape;
        private final int level;
        private String label;
        private boolean written;

        private Entry(Block.Shape shape, int level, String label) {
            this.shape = shape;
            this.level = level;
            this.label = label;
        }
    }

    private final BlockWriter writer = new BlockWriter();
    private final Deadline deadline;
    private final Deque<Listing> lists = new ArrayDeque<>();
    private final Deque<Entry> entries = new ArrayDeque<>();
    private int around;
    private int heading;

    private WebPage(Deadline deadline) {
        this.deadline = deadline;
    }

    public static SourceText read(TextFile file, Deadline deadline) {
        if (file.text().chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new Refusal.Invalid("import.tooComplex");
        }
        Document page = Jsoup.parse(file.text(), "", Parser.htmlParser().setMaxDepth(DEEPEST));
        WebPage reader = new WebPage(deadline);
        reader.children(page, Face.PLAIN);
        reader.end();
        return reader.writer.done("html", file.encoding());
    }

    private void children(Element parent, Face face) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words(text, face);
            } else if (node instanceof Element element && !PageElements.isSilent(element)) {
                element(element, face);
            }
        }
    }

    private void words(TextNode text, Face face) {
        String words = text.getWholeText().replace("\r\n", "\n").replaceAll("[ \\t\\f]*\\n\\s*", "\n");
        if (writer.isOpen() || !words.isBlank()) {
            number();
            writer.write(words, face);
        }
    }

    /** The number of an entry stands before its first word, wherever in it that is. */
    private void number() {
        Entry entry = entries.peek();
        if (entry != null && !entry.label.isEmpty()) {
            writer.write(entry.label, Face.PLAIN);
            entry.label = "";
        }
    }

    private void element(Element element, Face face) {
        deadline.check();
        String name = element.normalName();
        if (name.equals("br")) {
            writer.breakLine();
        } else if (name.equals("sup") && PageElements.isNoteMark(element)) {
            writer.write("[" + element.text().strip() + "]", face);
        } else if (PageElements.isInline(element)) {
            children(element, face.or(PageElements.faceOf(element)));
        } else {
            end();
            block(element, name, face);
            end();
        }
    }

    private void block(Element element, String name, Face face) {
        boolean isAround = PageElements.isAround(element);
        around += isAround ? 1 : 0;
        switch (name) {
            case "ol", "ul" -> list(element, face);
            case "li" -> entry(element, face);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, face);
            default -> children(element, face.or(PageElements.faceOf(element)));
        }
        end();
        around -= isAround ? 1 : 0;
    }

    private void heading(Element element, Face face) {
        heading = element.normalName().charAt(1) - '0';
        children(element, face);
        end();
        heading = 0;
    }

    private void list(Element list, Face face) {
        finishEntry();
        lists.push(new Listing(list));
        children(list, face);
        lists.pop();
    }

    private void entry(Element item, Face face) {
        Listing list = lists.peek();
        String label = list == null ? "" : list.label(item);
        boolean printed = !Marker.readings(item.text().strip()).isEmpty();
        boolean counted = !label.isEmpty() && !printed;
        boolean bullet = list != null && !list.isOrdered() && !printed;
        Block.Shape shape = bullet ? Block.Shape.BULLET_ITEM : Block.Shape.NUMBERED_ITEM;
        entries.push(new Entry(shape, Math.max(1, lists.size()), counted ? label + " " : ""));
        children(item, face);
        finishEntry();
        entries.pop();
    }

    private void end() {
        Entry entry = entries.peek();
        if (entry == null || around > 0 || heading > 0) {
            write(null);
        } else if (!entry.written) {
            if (writer.isOpen()) {
                writer.breakParagraph();
            }
        } else {
            write(entry);
        }
    }

    /** What an entry says before a list in it begins, or before it ends. */
    private void finishEntry() {
        Entry entry = entries.peek();
        if (entry != null && (writer.isOpen() || entry.written)) {
            write(entry);
        }
    }

    private void write(@Nullable Entry entry) {
        if (around > 0) {
            writer.end(Block.Shape.ASIDE, 0);
        } else if (heading > 0) {
            writer.end(Block.Shape.HEADING, heading);
        } else if (entry == null) {
            writer.end(Block.Shape.PARAGRAPH, 0);
        } else {
            writer.end(entry.written ? Block.Shape.CONTINUATION : entry.shape, entry.level);
            entry.written = true;
        }
    }
}
