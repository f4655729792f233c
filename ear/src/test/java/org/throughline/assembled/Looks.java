package org.throughline.assembled;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a page to look at: what axe finds at WCAG 2.2 A and AA, spilling over the width of the screen, and
 * a page of a series without its endorsement statement.
 */
final class Looks {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Looks() {}

    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeResults found = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(STANDARD)
                .analyze();
        for (Rule rule : found.getViolations()) {
            faults.add(rule.getId() + " " + rule.getNodes().getFirst().getHtml());
        }
        if (found.getPasses().isEmpty()) {
            faults.add("axe has looked at nothing");
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            faults.add("wider than the screen");
        }
        if (page.locator(".series-bar").count() > 0
                && page.locator("footer .endorsement").allInnerTexts().stream().allMatch(String::isBlank)) {
            faults.add("without the endorsement statement of the series");
        }
        return faults;
    }
}
