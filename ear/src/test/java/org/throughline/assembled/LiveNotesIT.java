package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;

/** Notes are saved as they are typed, and nothing that was typed is lost. */
@ExtendWith(Assembled.class)
class LiveNotesIT {

    private static final String SERIES = "/en/s/economic-security-2025/w/";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");

    @Test
    void five_lines_stand_there_after_a_reload(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(notes("tokyo", 1));
            for (int i = 1; i <= 5; i++) {
                page.keyboard().type("Line " + i + " of five.");
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("#notes-state")).hasText(SAVED);
            people.look(page, "notes");
            page.reload();
            assertThat(lines(page))
                    .containsSubsequence("Line 1 of five.", "Line 2 of five.", "Line 4 of five.", "Line 5 of five.");
        }
    }

    @Test
    void a_reload_in_the_middle_of_a_line_loses_nothing(People people) {
        try (Page page = people.signedIn("rapporteur", Screen.PHONE)) {
            page.navigate(notes("tokyo", 2));
            page.keyboard().type("Half a line");
            page.reload();
            assertThat(page.locator("#notes-state")).hasText(SAVED);
            page.reload();
            assertThat(lines(page)).containsOnlyOnce("Half a line");
            assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void lines_typed_offline_wait_and_are_saved_when_the_network_is_back(People people) {
        try (Page page = people.signedIn("rapporteur")) {
            page.navigate(notes("tokyo", 3));
            page.context().setOffline(true);
            page.keyboard().type("Typed offline.");
            page.keyboard().press("Enter");
            page.keyboard().type("And another.");
            assertThat(page.locator("#notes-trouble")).hasText("Offline, 2 waiting");
            page.context().setOffline(false);
            assertThat(page.locator("#notes-state")).hasText(SAVED);
            page.reload();
            assertThat(lines(page)).containsSubsequence("Typed offline.", "And another.");
        }
    }

    @Test
    void enter_chooses_a_word_while_an_input_method_is_composing(People people) {
        try (Page page = people.signedIn("rapporteur")) {
            page.navigate(notes("tokyo", 4));
            page.keyboard().type("重要鉱物");
            Locator boxes = page.locator("#notes textarea");
            int before = boxes.count();
            boxes.last().dispatchEvent("keydown", Map.of("key", "Enter", "isComposing", true));
            assertThat(boxes).hasCount(before);
            boxes.last().dispatchEvent("keydown", Map.of("key", "Enter"));
            assertThat(boxes).hasCount(before + 1);
        }
    }

    @Test
    void whoever_changed_a_line_second_gets_both_texts(People people) {
        try (Page first = people.signedIn("convenor");
                Page second = people.signedIn("rapporteur")) {
            first.navigate(notes("canberra", 1));
            first.keyboard().type("What both will change.");
            assertThat(first.locator("#notes-state")).hasText(SAVED);
            second.navigate(notes("canberra", 1));
            second.locator("#notes textarea").first().fill("What the second made of it.");
            assertThat(second.locator("#notes-state")).hasText(SAVED);
            first.locator("#notes textarea").first().fill("What the first made of it.");
            Locator clash = first.locator(".notes-clash").first();
            clash.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
            assertThat(clash).containsText("What the second made of it.");
            assertThat(first.locator("#notes textarea").first()).hasValue("What the first made of it.");
        }
    }

    @Test
    void deleting_a_line_takes_nobody_s_edit_along_and_can_be_undone(People people) {
        try (Page first = people.signedIn("convenor");
                Page second = people.signedIn("rapporteur")) {
            first.navigate(notes("canberra", 2));
            first.keyboard().type("What one will delete.");
            assertThat(first.locator("#notes-state")).hasText(SAVED);
            second.navigate(notes("canberra", 2));
            second.locator("#notes textarea").first().fill("What the other made of it.");
            assertThat(second.locator("#notes-state")).hasText(SAVED);

            first.locator("#notes [data-act=strike]").first().click();
            Locator clash = first.locator(".notes-clash").first();
            assertThat(clash).containsText("What the other made of it.");
            second.reload();
            assertThat(lines(second)).contains("What the other made of it.");

            clash.locator("[data-act=theirs]").click();
            first.locator("#notes [data-act=strike]").first().click();
            assertThat(first.locator("#notes-struck")).containsText("What the other made of it.");
            people.look(first, "note-deleted");
            second.reload();
            assertThat(lines(second)).doesNotContain("What the other made of it.");
            first.click("#notes-struck button");
            assertThat(first.locator("#notes-struck")).isHidden();
            first.reload();
            assertThat(lines(first)).contains("What the other made of it.");
        }
    }

    @Test
    void what_was_put_back_is_not_deleted_for_good(People people) {
        try (Page page = people.signedIn("convenor");
                Page stale = people.signedIn("rapporteur")) {
            String deleted = notes("canberra", 3) + "/deleted";
            page.navigate(notes("canberra", 3));
            for (String line : List.of("To be put back.", "To be gone for good.")) {
                page.keyboard().type(line);
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("#notes-state")).hasText(SAVED);
            for (int i = 0; i < 2; i++) {
                int left = page.locator("#notes li").count();
                page.locator("#notes [data-act=strike]").first().click();
                assertThat(page.locator("#notes li")).hasCount(left - 1);
            }
            stale.navigate(deleted);
            page.click("#notes-deleted a");
            people.lookEveryWay(page, "deleted-notes");
            page.click("form[action$='/restore'] button");
            Response refused = stale.waitForNavigation(() -> stale.click("form.step button"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(stale.locator("h1")).hasText("It has changed");
            page.navigate(deleted);
            page.click("form.step button");
            assertThat(lines(page)).contains("To be put back.").doesNotContain("To be gone for good.");
            page.navigate(deleted);
            assertThat(page.locator(".empty")).isVisible();
        }
    }

    @Test
    void for_everybody_else_there_are_no_notes(People people) {
        try (Page page = people.signedIn("participant-au-1")) {
            Response response = page.navigate(notes("tokyo", 1));
            assertThat(response).isNotNull();
            assertThat(response.status()).isEqualTo(404);
            String foreign = page.locator("main").innerText();
            page.navigate(notes("tokyo", 99));
            assertThat(page.locator("main").innerText()).isEqualTo(foreign);
        }
    }

    private static String notes(String workshop, int session) {
        return SERIES + workshop + "/sessions/" + session + "/notes";
    }

    private static List<String> lines(Page page) {
        return page.locator("#notes textarea").all().stream()
                .map(Locator::inputValue)
                .toList();
    }
}
