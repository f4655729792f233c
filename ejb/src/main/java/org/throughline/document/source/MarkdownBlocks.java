package org.throughline.document.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.throughline.document.source.Lines.Line;
import org.throughline.document.text.Run;

/**
 * Markdown as blocks. The number of a list entry is read from the source and not from the parser, which counts for
 * itself. A line of its own in bold, underlined or italic type inside a paragraph becomes a block, since it may be a
 * heading.
 */
final class MarkdownBlocks {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(
                    Set.of(Heading.class, ListBlock.class, HtmlBlock.class, ThematicBreak.class, BlockQuote.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(40)
            .build();

    private static final Pattern LIST_NUMBER = Pattern.compile("^\\d{1,9}[.)]");

    private final String source;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownBlocks(String source) {
        this.source = source;
    }

    static List<Block> of(String source) {
        MarkdownBlocks reader = new MarkdownBlocks(source);
        Node document = PARSER.parse(MarkdownRepair.mended(source));
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            reader.block(node, 0);
        }
        return reader.blocks;
    }

    private void block(Node node, int depth) {
        switch (node) {
            case Heading heading -> heading(heading);
            case ListBlock list -> list(list, depth + 1);
            case Paragraph paragraph -> paragraph(paragraph, depth);
            case HtmlBlock html -> {
                SourceSpan span = html.getSourceSpans().getFirst();
                blocks.add(Block.paragraph(HtmlText.runs(source, span.getInputIndex(), endOf(html))));
            }
            case LinkReferenceDefinition definition -> aside(definition);
            case ThematicBreak rule -> {
                // says nothing
            }
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    block(child, depth);
                }
            }
        }
    }

    private void heading(Heading heading) {
        List<Run> runs = Lines.joined(Lines.of(heading, source));
        blocks.add(new Block(Block.Shape.HEADING, heading.getLevel(), Face.PLAIN, runs));
    }

    private void list(ListBlock list, int depth) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item((ListItem) item, list instanceof OrderedList, depth);
        }
    }

    private void item(ListItem item, boolean ordered, int depth) {
        List<Run> runs = new ArrayList<>();
        if (ordered) {
            runs.addAll(number(item));
        }
        Node child = item.getFirstChild();
        boolean first = true;
        while (child instanceof Paragraph || child instanceof Heading) {
            if (!first) {
                runs.add(Run.paragraph());
            }
            runs.addAll(Lines.joined(Lines.of(child, source)));
            first = false;
            child = child.getNext();
        }
        Block.Shape shape = ordered ? Block.Shape.NUMBERED_ITEM : Block.Shape.BULLET_ITEM;
        blocks.add(new Block(shape, depth, Face.PLAIN, runs));
        for (; child != null; child = child.getNext()) {
            block(child, depth);
        }
    }

    private List<Run> number(ListItem item) {
        if (item.getSourceSpans().isEmpty()) {
            return List.of();
        }
        int at = item.getSourceSpans().getFirst().getInputIndex();
        while (at < source.length() && " \t".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        Matcher matcher = LIST_NUMBER.matcher(source).region(at, Math.min(source.length(), at + 10));
        return matcher.find() ? List.of(new Run(matcher.group(), at, matcher.end()), Run.added(" ")) : List.of();
    }

    private void paragraph(Paragraph paragraph, int depth) {
        List<Line> lines = Lines.of(paragraph, source);
        if (depth > 0) {
            blocks.add(new Block(Block.Shape.CONTINUATION, depth, Face.PLAIN, Lines.joined(lines)));
            return;
        }
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size()
                    && lines.get(to).face().equals(lines.get(from).face())) {
                to++;
            }
            List<Run> runs = Lines.joined(lines.subList(from, to));
            blocks.add(new Block(Block.Shape.PARAGRAPH, 0, lines.get(from).face(), runs));
            from = to;
        }
    }

    private void aside(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            int from = node.getSourceSpans().getFirst().getInputIndex();
            int to = endOf(node);
            blocks.add(Block.aside(List.of(new Run(source.substring(from, to), from, to))));
        }
    }

    private static int endOf(Node node) {
        SourceSpan last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }
}
