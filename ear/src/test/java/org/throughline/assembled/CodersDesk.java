package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;

/** What a coder does at the desk of one recommendation and one instrument, which the page shows. */
record CodersDesk(Page page) {

    void begin() {
        page.click("form[action$='/begin'] button");
    }

    /** Draws the pointer over the first words of a clause, and lets go within a word: no half of it is quoted. */
    void quote(String clause) {
        Locator words = page.locator(".desk-clause p[data-clause=" + clause + "][data-expression]")
                .first();
        words.scrollIntoViewIfNeeded();
        BoundingBox box = words.boundingBox();
        page.mouse().move(box.x + 1, box.y + 12);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2, box.y + 12, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        assertThat(page.locator("#exact")).hasValue(Pattern.compile("\\S.{10,}", Pattern.DOTALL));
        assertThat(page.locator("#clause")).hasValue(clause);
        String quoted = page.inputValue("#exact");
        assertTrue(
                Pattern.compile("(?<![A-Za-z])" + Pattern.quote(quoted) + "(?![A-Za-z])")
                        .matcher(words.textContent())
                        .find(),
                quoted);
    }

    /** Saves what is quoted as a finding. */
    void finding(String degree, String reason) {
        page.check("input[name=degree][value=" + degree + "]");
        page.fill("#rationaleEn", reason);
        page.click("form[action$='/findings'] button[type=submit]");
        assertThat(page.locator("article.mine").filter(saying(reason))).not().hasCount(0);
    }

    /** The separate asks that a finding or an absence is about, by their places from 1. */
    void tick(String name, List<Integer> places) {
        for (int place : places) {
            page.locator("main input[type=checkbox][name=" + name + "]")
                    .nth(place - 1)
                    .check();
        }
    }

    /** Says which asks are not found in the whole text, and in which clauses one would look for them. */
    void absence(List<Integer> places, List<String> searched, String reason) {
        page.locator("#absences summary").last().click();
        tick("absenceElement", places);
        page.check("input[name=wholeText]");
        searched.forEach(clause -> page.check("input[name=passage][value=" + clause + "]"));
        page.fill("#absenceEn", reason);
        page.click("form[action$='/absences'] button[type=submit]");
        assertThat(page.locator("#absences article.mine").filter(saying(reason)))
                .not()
                .hasCount(0);
    }

    void finish(String uptake) {
        page.check("input[name=uptake][value=" + uptake + "]");
        page.click("button[formaction$='/finish']");
        assertThat(page.locator("button[formaction$='/finish']")).hasCount(0);
    }

    private static Locator.FilterOptions saying(String reason) {
        return new Locator.FilterOptions().setHasText(reason);
    }
}
