package org.throughline.assembled;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.throughline.assembled.People.Screen;
import org.throughline.assembled.box.Scale;

/**
 * What is wrong with a page to look at: what axe finds at WCAG 2.2 A and AA, spilling over the width of the screen, and
 * a page of a series without its endorsement statement.
 */
final class Looks {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static final String SCRIPT = script();

    private Looks() {}

    static List<String> faults(Page page) {
        return Stream.concat(ofAxe(page).stream(), withoutAxe(page).stream()).toList();
    }

    /** The same of one of the four ways in which a page is shown: axe is asked of some of them. */
    static List<String> faults(Page page, String language, Screen screen) {
        return isAsked(language, screen) ? faults(page) : withoutAxe(page);
    }

    /**
     * Whether axe is asked and the page is photographed: in every build, each language at one width; in the long run, both at
     * both.
     */
    static boolean isAsked(String language, Screen screen) {
        return Scale.isLong() || language.equals("en") == (screen == Screen.LAPTOP);
    }

    /** What axe finds alone. */
    private static List<String> ofAxe(Page page) {
        return axe(page, axe -> axe.withTags(STANDARD));
    }

    /** All but what axe finds. */
    private static List<String> withoutAxe(Page page) {
        List<String> faults = new ArrayList<>();
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            faults.add("wider than the screen");
        }
        if (page.locator(".series-bar").count() > 0
                && page.locator("footer .endorsement").allInnerTexts().stream().allMatch(String::isBlank)) {
            faults.add("without the endorsement statement of the series");
        }
        return faults;
    }

    /**
     * What stands in the way of whoever reads a page by voice, by keyboard or in large letters: choices whose group has no
     * name, a focus under a bar, letters of twice the size that make it wider than the screen.
     */
    static List<String> faultsForSome(Page page) {
        return Stream.of(page.evaluate(SCRIPT))
                .flatMap(found -> ((List<?>) found).stream())
                .map(Object::toString)
                .toList();
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(Looks.class.getResourceAsStream("/looks.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be read well enough on a dark screen. The page is light again in the end. */
    static List<String> faultsInTheDark(Page page) {
        return faultsInTheDark(page, () -> {});
    }

    /** The same, with something to be done while it is dark. */
    static List<String> faultsInTheDark(Page page, Runnable meanwhile) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        try {
            meanwhile.run();
            return axe(page, axe -> axe.withRules(List.of("color-contrast")));
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    private static List<String> axe(Page page, UnaryOperator<AxeBuilder> asked) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeResults found = asked.apply(new AxeBuilder(page).setLegacyMode(true).options(options))
                .analyze();
        List<String> faults = new ArrayList<>();
        for (Rule rule : found.getViolations()) {
            faults.add(rule.getId() + " " + rule.getNodes().getFirst().getHtml());
        }
        if (found.getPasses().isEmpty()) {
            faults.add("axe has looked at nothing");
        }
        return faults;
    }
}
