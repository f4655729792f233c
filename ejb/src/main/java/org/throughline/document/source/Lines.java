package org.throughline.document.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.throughline.document.text.Run;

/** The printed lines of one paragraph of Markdown: markup taken off, emphasis noted, every character with its place. */
final class Lines {

    /** A printed line, which the source may have wrapped. */
    record Line(List<Run> runs, Face face) {
        boolean isBlank() {
            return runs.stream().allMatch(run -> Lines.isBlank(run.text()));
        }
    }

    private static final Pattern TAG = Pattern.compile("(?is)^<(/?)([a-z][a-z0-9]*)([^>]*)>$");

    private record Opened(String tag, Face face) {}

    private final String source;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Opened> tags = new ArrayDeque<>();
    private List<Run> runs = new ArrayList<>();
    private Face face = Face.ALL;

    private Lines(String source) {
        this.source = source;
    }

    /** Walks a paragraph without recursion, however deep its emphasis is nested. */
    static List<Line> of(Node paragraph, String source) {
        Lines lines = new Lines(source);
        Deque<Face> above = new ArrayDeque<>();
        above.push(Face.PLAIN);
        Node node = paragraph.getFirstChild();
        while (node != null) {
            lines.take(node, above.peek());
            if (node.getFirstChild() != null) {
                above.push(above.peek().or(faceOf(node)));
                node = node.getFirstChild();
            } else {
                while (node != null && node != paragraph && node.getNext() == null) {
                    node = node.getParent();
                    above.pop();
                }
                node = node == null || node == paragraph ? null : node.getNext();
            }
        }
        lines.endLine();
        return lines.lines;
    }

    /** The runs of several lines with a line break between each two. */
    static List<Run> joined(List<Line> lines) {
        List<Run> joined = new ArrayList<>();
        for (Line line : lines) {
            if (!joined.isEmpty()) {
                joined.add(Run.line());
            }
            joined.addAll(line.runs());
        }
        return joined;
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B);
    }

    private void take(Node node, Face above) {
        switch (node) {
            case Text text -> add(text.getLiteral(), node, above);
            case Code code -> add(code.getLiteral(), node, above);
            case SoftLineBreak wrap -> runs.add(Run.wrap());
            case HardLineBreak broken -> endLine();
            case HtmlInline html -> tag(html.getLiteral());
            default -> {
                // links, images and emphasis say nothing themselves; their children do
            }
        }
    }

    private void add(String text, Node node, Face above) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            runs.add(Run.added(text));
        } else {
            SourceSpan last = spans.getLast();
            int from = spans.getFirst().getInputIndex();
            runs.addAll(Alignment.align(text, source, from, last.getInputIndex() + last.getLength()));
        }
        if (!isBlank(text)) {
            Face shown = above;
            for (Opened opened : tags) {
                shown = shown.or(opened.face());
            }
            face = face.and(shown);
        }
    }

    private void tag(String html) {
        Matcher matcher = TAG.matcher(html);
        if (!matcher.matches()) {
            return;
        }
        String name = matcher.group(2).toLowerCase(java.util.Locale.ROOT);
        if (name.equals("br")) {
            endLine();
        } else if (matcher.group(1).isEmpty() && !matcher.group(3).endsWith("/") && tags.size() < 50) {
            tags.push(new Opened(name, faceOf(name, matcher.group(3))));
        } else if (tags.stream().anyMatch(opened -> opened.tag().equals(name))) {
            while (!tags.pop().tag().equals(name)) {
                // what was left open inside ends with it
            }
        }
    }

    private void endLine() {
        Line line = new Line(runs, face);
        if (!line.isBlank()) {
            lines.add(line);
        }
        runs = new ArrayList<>();
        face = Face.ALL;
    }

    private static Face faceOf(Node node) {
        return switch (node) {
            case StrongEmphasis strong -> Face.BOLD;
            case Emphasis emphasis -> Face.ITALIC;
            default -> Face.PLAIN;
        };
    }

    private static Face faceOf(String tag, String attributes) {
        return switch (tag) {
            case "b", "strong" -> Face.BOLD;
            case "i", "em" -> Face.ITALIC;
            case "u", "ins" -> Face.UNDERLINED;
            default -> attributes.contains("underline") ? Face.UNDERLINED : Face.PLAIN;
        };
    }
}
