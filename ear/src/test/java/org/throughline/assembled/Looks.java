package org.throughline.assembled;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a page to look at: what axe finds at WCAG 2.2 A and AA, and spilling over the width of the screen. */
final class Looks {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Looks() {}

    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).withTags(STANDARD).analyze().getViolations()) {
            faults.add(rule.getId() + " " + rule.getNodes().getFirst().getHtml());
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            faults.add("wider than the screen");
        }
        return faults;
    }
}
