package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.assembled.box.Room;
import org.throughline.crowd.Ballot;
import org.throughline.local.LocalStack;

/**
 * One phone goes round, with the browser's cache of pages for going back switched on: nothing of a ballot is left on it for
 * whoever has it next, and nothing false is said to whoever loses the network or the session.
 */
@ExtendWith(Assembled.class)
@TestInstance(Lifecycle.PER_CLASS)
class SharedPhoneIT {

    private static final String FIRST = "phone-voter-1";
    private static final String NEXT = "phone-voter-2";
    private static final String PASSWORD = "phone-voter-password-of-a-crowd";
    private static final int STEPS = 6;

    private @Nullable Ballot ballot;

    @Test
    void the_browser_of_this_test_keeps_pages_for_going_back(People people) {
        try (Page page = people.guestWhosePagesAreKept(Screen.PHONE, "en")) {
            page.navigate("/static/nothing.html");
            page.navigate("/en");
            assertThat(back(page)).isTrue();
        }
    }

    @Test
    void after_signing_out_nobody_finds_a_ballot_by_going_back(People people, LocalStack stack) throws IOException {
        try (Page phone = people.guestWhosePagesAreKept(Screen.PHONE, "en")) {
            voted(people, stack, phone);
            phone.click("#sign-out button");
            phone.waitForURL("**/en");
            phone.navigate(ballot(stack).path());
            people.signIn(phone, NEXT, PASSWORD);
            nothingIsFoundByGoingBack(phone);
        }
    }

    @Test
    void after_a_session_that_just_ended_nobody_finds_a_ballot_by_going_back(People people, LocalStack stack)
            throws IOException {
        try (Page phone = people.guestWhosePagesAreKept(Screen.PHONE, "en")) {
            voted(people, stack, phone);
            phone.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
            phone.context()
                    .clearCookies(new ClearCookiesOptions().setName(Pattern.compile("AUTH_SESSION.*|KEYCLOAK.*")));
            phone.navigate(ballot(stack).path());
            people.signIn(phone, NEXT, PASSWORD);
            nothingIsFoundByGoingBack(phone);
        }
    }

    @Test
    void whoever_signs_out_leaves_nothing_in_the_tab_or_the_cache(People people, LocalStack stack) throws IOException {
        try (Page phone = people.guestWhosePagesAreKept(Screen.PHONE, "en")) {
            phone.navigate(ballot(stack).path());
            people.signIn(phone, FIRST, PASSWORD);
            phone.evaluate("sessionStorage.setItem('something', 'typed')");
            Response left = phone.waitForResponse("**/logout", () -> phone.click("#sign-out button"));
            assertThat(left.headerValue("clear-site-data")).isEqualTo("\"cache\"");
            phone.waitForURL("**/en");
            assertThat(phone.evaluate("sessionStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void whoever_signs_in_after_another_finds_an_empty_cache(People people, LocalStack stack) throws IOException {
        try (Page phone = people.guestWhosePagesAreKept(Screen.PHONE, "en")) {
            phone.navigate(ballot(stack).path());
            people.signIn(phone, FIRST, PASSWORD);
            phone.context()
                    .clearCookies(
                            new ClearCookiesOptions().setName(Pattern.compile("JSESSIONID|AUTH_SESSION.*|KEYCLOAK.*")));
            phone.navigate(ballot(stack).path());
            Response arrived = phone.waitForResponse(
                    response -> response.url().contains("/callback?"), () -> people.signIn(phone, NEXT, PASSWORD));
            assertThat(arrived.headerValue("clear-site-data")).isEqualTo("\"cache\"");
        }
    }

    /** All that there is where no script runs. */
    @Test
    void a_browser_is_told_not_to_keep_a_ballot_nor_to_fill_it_in(People people, LocalStack stack) throws IOException {
        try (Page page = people.guest(Screen.PHONE, "en")) {
            page.navigate(ballot(stack).path());
            people.signIn(page, FIRST, PASSWORD);
            assertThat(page.locator("form.ballot")).hasAttribute("autocomplete", "off");
            assertThat(page.locator("form.ballot input[type=radio]:not([autocomplete=off])"))
                    .hasCount(0);
            assertThat(page.request().get(ballot(stack).path()).headers()).containsEntry("cache-control", "no-store");
        }
    }

    @Test
    void a_ballot_filled_in_and_left_is_empty_when_its_own_voter_comes_back(People people, LocalStack stack)
            throws IOException {
        try (Page phone = people.guestWhosePagesAreKept(Screen.PHONE, "en")) {
            phone.navigate(ballot(stack).path());
            people.signIn(phone, FIRST, PASSWORD);
            phone.check("input[name=q1][value=d]");
            phone.check("input[name=q2][value=d]");
            phone.click("#ballot-look");
            phone.navigate("/static/nothing.html");
            assertThat(back(phone)).as("the ballot's page was kept").isTrue();
            assertThat(phone.locator("form.ballot")).isVisible();
            assertThat(phone.locator("form.ballot input:checked")).hasCount(0);
            assertThat(phone.locator("#ballot-look")).isVisible();
        }
    }

    @Test
    void a_ballot_of_a_session_that_had_ended_is_not_taken_and_that_is_said(People people, LocalStack stack)
            throws IOException {
        String address = ballot(stack).path().replaceFirst("/en/", "/ja/");
        try (Page page = people.guest(Screen.PHONE, "en")) {
            page.navigate(address);
            people.signIn(page, FIRST, PASSWORD);
            for (String lost : List.of("JSESSIONID", "JSESSIONID|AUTH_SESSION.*|KEYCLOAK.*")) {
                answered(page, "s");
                page.click("#ballot-look");
                page.context().clearCookies(new ClearCookiesOptions().setName(Pattern.compile(lost)));
                page.click("#ballot-cast");
                if (lost.contains("KEYCLOAK")) {
                    people.signIn(page, FIRST, PASSWORD);
                }
                assertThat(page.locator("main .notice.warning").first()).containsText("送信内容は受け付けられず");
                assertThat(page.locator("form.ballot input:checked")).hasCount(0);
                assertThat(page.url()).isEqualTo(stack.baseUrl() + address);
            }
            people.look(page, "ballot-unsent");
        }
    }

    @Test
    void without_a_network_nothing_is_lost_and_nothing_is_sent_by_itself(People people, LocalStack stack)
            throws IOException {
        try (Page page = people.guest(Screen.PHONE, "en")) {
            page.navigate(ballot(stack).path());
            people.signIn(page, FIRST, PASSWORD);
            answered(page, "n");
            page.click("#ballot-look");
            List<String> sent = new ArrayList<>();
            page.onRequest(request -> sent.add(request.method()));
            page.context().setOffline(true);
            page.click("#ballot-cast");
            assertThat(page.locator("#page-notice")).containsText("You are offline");
            people.look(page, "ballot-offline");
            page.context().setOffline(false);
            assertThat(sent).doesNotContain("POST");
            page.route("**/vote", route -> route.abort());
            page.click("#ballot-cast");
            assertThat(page.locator(".faults")).containsText("not known whether the ballot was recorded");
            assertThat(page.locator("input[name=q1][value=n]")).isChecked();
            page.unroute("**/vote");
            page.click("#ballot-cast");
            page.waitForURL("**/recorded");
        }
    }

    @Test
    void another_language_empties_a_ballot_and_says_so_first(People people, LocalStack stack) throws IOException {
        try (Page page = people.guest(Screen.PHONE, "en")) {
            page.navigate(ballot(stack).path());
            people.signIn(page, FIRST, PASSWORD);
            answered(page, "a");
            page.onceDialog(Dialog::dismiss);
            page.click("a.language");
            assertThat(page.locator("input[name=q1][value=a]")).isChecked();
            page.onceDialog(Dialog::accept);
            page.click("a.language");
            page.waitForURL("**/ja/**");
            assertThat(page.locator("form.ballot input:checked")).hasCount(0);
        }
    }

    @Test
    void an_incomplete_ballot_says_which_questions_and_leads_to_them(People people, LocalStack stack)
            throws IOException {
        try (Page page = people.guest(Screen.PHONE, "en")) {
            page.navigate(ballot(stack).path());
            people.signIn(page, FIRST, PASSWORD);
            page.click("#ballot-look");
            incompleteIsSaid(page);
            APIResponse answer = page.request()
                    .post(
                            ballot(stack).path(),
                            RequestOptions.create()
                                    .setHeader("Origin", stack.baseUrl())
                                    .setMaxRedirects(0)
                                    .setForm(FormData.create().set("tag", "x")));
            assertThat(answer.status()).isEqualTo(303);
            try (Page plain = people.withoutScript(page)) {
                plain.navigate(answer.headers().get("location"));
                incompleteIsSaid(plain);
                assertThat(plain.locator("form.ballot input:checked")).hasCount(0);
            }
        }
    }

    @Test
    void each_group_of_answers_is_called_by_its_question_and_its_wording(People people, LocalStack stack)
            throws IOException {
        try (Page page = people.guest(Screen.PHONE, "en")) {
            page.navigate(ballot(stack).path());
            people.signIn(page, FIRST, PASSWORD);
            for (int question = 1; question <= 2; question++) {
                assertThat(page.getByRole(
                                AriaRole.RADIOGROUP,
                                new Page.GetByRoleOptions()
                                        .setName(Pattern.compile(
                                                "Question " + question + " of 2 Do you agree\\? [a-z]{6} "))))
                        .hasCount(1);
            }
        }
    }

    /** The first voter casts, and comes back to the ballot once more, as one does to look whether it is still there. */
    private void voted(People people, LocalStack stack, Page phone) throws IOException {
        phone.navigate("/en");
        phone.navigate(ballot(stack).path());
        people.signIn(phone, FIRST, PASSWORD);
        answered(phone, "d");
        phone.click("#ballot-look");
        phone.click("#ballot-cast");
        phone.waitForURL("**/recorded");
        phone.click("a[href$='/vote']");
        answered(phone, "d");
        phone.click("main .crumb a");
        phone.waitForURL("**/ballots");
    }

    private static void nothingIsFoundByGoingBack(Page phone) {
        for (int i = 0; i < STEPS; i++) {
            back(phone);
            assertThat(phone.url()).as("step " + i).startsWith("http").doesNotContain("login-failed");
            assertThat(phone.locator("input:checked")).hasCount(0);
            assertThat(phone.locator(".checking")).hasCount(0);
            assertThat(phone.locator("body")).not().containsText(FIRST);
        }
    }

    /** Goes back as a person does; whether the page was kept. At the first page of all it stays there. */
    private static boolean back(Page page) {
        page.evaluate("window.here = true");
        page.evaluate("history.back()");
        try {
            page.waitForCondition(
                    () -> {
                        try {
                            return (Boolean) page.evaluate("!window.here && document.readyState === 'complete'");
                        } catch (PlaywrightException underWay) {
                            return false;
                        }
                    },
                    new Page.WaitForConditionOptions().setTimeout(5000));
        } catch (PlaywrightException first) {
            return false;
        }
        return Boolean.TRUE.equals(page.evaluate("window.kept"));
    }

    private static void incompleteIsSaid(Page page) {
        assertThat(page).hasTitle(Pattern.compile("Error: .*"));
        assertThat(page.locator(".faults")).isFocused();
        assertThat(page.locator(".faults a"))
                .hasText(new String[] {"Question 1: Please choose an answer.", "Question 2: Please choose an answer."});
        page.locator(".faults a").last().click();
        assertThat(page.locator("input[name=q2]").first()).isFocused();
    }

    private static void answered(Page page, String letter) {
        page.check("input[name=q1][value=" + letter + "]");
        page.check("input[name=q2][value=" + letter + "]");
    }

    private Ballot ballot(LocalStack stack) throws IOException {
        if (ballot == null) {
            ballot = Room.of(stack, "phone", 3).open(2);
        }
        return ballot;
    }
}
