package org.throughline.document.format.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what is printed on page after page from the text: a line near the edge that comes again at the same height, its
 * figures aside, and the number of a page.
 */
final class RunningHeads {

    private static final float EDGE = .12f;
    private static final Pattern FIGURES = Pattern.compile("\\d+|\\b[ivxlc]+\\b");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)^(?:[-–—|\\[(]?\\s*\\d{1,4}\\s*[-–—|\\])]?|[ivxlc]{1,6}|(?:page|p\\.|頁)\\s*\\d{1,4}(?:\\s*(?:of|/|sur|de)\\s*\\d{1,4})?"
                    + "|\\d{1,4}\\s*(?:/|of|sur)\\s*\\d{1,4}|\\d{1,4}\\s*(?:ページ|頁))$");

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final int most;

    RunningHeads(List<PrintedLine> lines) {
        most = lines.stream().mapToInt(PrintedLine::page).max().orElse(0) + 1;
        lines.stream().filter(RunningHeads::isAtEdge).forEach(line -> pages.computeIfAbsent(
                        key(line), key -> new HashSet<>())
                .add(line.page()));
    }

    boolean has(PrintedLine line) {
        if (!isAtEdge(line)) {
            return false;
        }
        int count = pages.getOrDefault(key(line), Set.of()).size();
        return PAGE_NUMBER.matcher(line.text()).matches() || (count >= 2 && count * 4 >= most);
    }

    private static boolean isAtEdge(PrintedLine line) {
        return line.y() < line.height() * EDGE || line.y() > line.height() * (1 - EDGE);
    }

    private static String key(PrintedLine line) {
        return Math.round(line.y() / 6) + " " + FIGURES.matcher(line.text()).replaceAll("#");
    }
}
