package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;
import org.throughline.local.mail.Mail;

/** People come into a workshop by a list, thirty at once, and nothing is done that was not shown before. */
@ExtendWith(Assembled.class)
class PeopleIT {

    private static final String SERIES = "/en/s/people-in";
    private static final String FIRST = SERIES + "/w/first/participants";
    private static final String SECOND = SERIES + "/w/second/participants";

    private static final List<String> SECTORS = List.of("government", "academia", "industry");

    @BeforeAll
    static void found(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate("/en/s/new");
            page.fill("#titleEn", "People in");
            page.fill("#titleJa", "参加者の受け入れ");
            page.fill("#slug", "people-in");
            page.fill("#convenedByEn", "A convening body");
            page.fill("#convenedByJa", "主催団体");
            page.fill("#endorsementEn", "Nobody has endorsed this record.");
            page.fill("#endorsementJa", "この記録を承認した者はいません。");
            page.click("main form button[type=submit]");
            page.waitForURL("**/people-in/setup");
            side(page, "AU", "Australia", "オーストラリア");
            side(page, "JP", "Japan", "日本");
            workshop(page, "first");
            workshop(page, "second");
            workshop(page, "third");
            workshop(page, "fourth");
        }
    }

    /** An act is whatever a convenor types into, chooses or presses; going to a page is one, too. */
    @Test
    void thirty_people_are_seated_in_two_workshops_with_few_acts(People people) {
        try (Page page = people.signedIn("convenor")) {
            Acts acts = new Acts(page);
            acts.go(FIRST);
            acts.press("a[href$='/participants/list']");
            people.lookEveryWay(page, "people/list");
            acts.type("#text", thirty());
            acts.press("main form button[type=submit]");
            assertThat(page.locator("main")).containsText("30 people go on the list");
            people.look(page, "people/plan");
            acts.press("main form button[type=submit] >> nth=-1");
            assertThat(page.locator("#invited")).containsText("30 people · Not invited yet 30");
            acts.press("#invited a[href^='?tick=open']");
            acts.press("button[value=accepted]");
            assertThat(page.locator("#invited")).containsText("30 people · Accepted 30");
            acts.go(SECOND);
            acts.press("a[href$='/participants/list/from/first']");
            assertThat(page.locator("main")).containsText("30 people go on the list");
            acts.press("main form button[type=submit]");
            acts.press("#invited a[href^='?tick=open']");
            acts.press("button[value=accepted]");
            assertThat(page.locator("#invited")).containsText("30 people · Accepted 30");
            people.lookEveryWay(page, "people/participants");
            System.out.println("people: thirty in two workshops with " + acts.count + " acts");
            assertThat(acts.count).isLessThanOrEqualTo(12);
        }
    }

    @Test
    void a_list_is_shown_with_what_each_row_would_do_before_anything_is_done(People people) {
        String list =
                """
                氏名,メール,国,分野
                甲　乙,p-1@people.example,日本,政府
                丙　丁,住所ではない,日本,政府
                戊　己,p-2@people.example,日本,天気
                庚　辛,P-1@people.example,日本,政府
                """;
        String third = "/ja/s/people-in/w/third/participants";
        try (Page page = people.signedIn("convenor");
                Page other = people.signedIn("convenor")) {
            send(page, third, list);
            assertThat(page.locator("main")).containsText("名簿に追加：1人");
            assertThat(page.locator("main")).containsText("受け付けられない行：3行");
            assertThat(page.locator("main")).containsText("「住所ではない」はメールアドレスではありません。");
            assertThat(page.locator("main")).containsText("2行目と同じ人です。");
            people.look(page, "people/plan-refused");
            other.navigate(third);
            assertThat(other.locator("#invited")).hasCount(0);

            send(other, third, "氏名,メール,国,分野\n壬　癸,p-1@people.example,日本,産業\n");
            other.locator("main form button[type=submit]").last().click();
            assertThat(other.locator("#invited")).containsText("癸");
            Response otherwise = page.waitForNavigation(
                    () -> page.locator("main form button[type=submit]").last().click());
            assertThat(otherwise.status()).isEqualTo(409);
            assertThat(page.locator("[role=alert]")).containsText("取り込みの内容が変わりました");
            assertThat(page.locator("main")).containsText("変更：1人");
            page.locator("main form button[type=submit]").last().click();
            assertThat(page.locator("#invited")).containsText("甲 乙");
            assertThat(page.locator("#invited tbody tr")).hasCount(1);
        }
    }

    @Test
    void what_is_no_list_is_refused_and_what_was_typed_comes_back(People people) {
        try (Page page = people.signedIn("convenor")) {
            page.navigate(FIRST + "/list");
            page.fill("#text", "Name\tSide\nA B\tJapan");
            page.selectOption("#sector", "industry");
            Response refused = page.waitForNavigation(() -> page.click("main form button[type=submit]"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(page.locator("[role=alert]")).containsText("No column says an e-mail address or an account.");
            assertThat(page.locator("#text")).hasValue("Name\tSide\nA B\tJapan");
            assertThat(page.locator("#sector")).hasValue("industry");
            page.setInputFiles(
                    "#file", new FilePayload("list.xlsx", "application/zip", new byte[] {'P', 'K', 3, 4, 0, 0, 1}));
            refused = page.waitForNavigation(() -> page.click("main form button[type=submit]"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(page.locator("[role=alert]")).isVisible();
        }
    }

    /** In the language of each: by a link that changes nothing when it is opened, and gives nothing but the answer. */
    @Test
    void whoever_is_invited_by_mail_answers_by_the_link_in_their_letter(People people, LocalStack stack) {
        String fourth = SERIES + "/w/fourth/participants";
        try (Page page = people.signedIn("convenor")) {
            send(
                    page,
                    fourth,
                    "Name,E-mail,Country,Sector,Language\nInvitee A,letter-a@people.example,AU,industry,English\n"
                            + "甲　乙,letter-b@people.example,JP,産業,日本語\n");
            page.locator("main form button[type=submit]").last().click();
            page.click("#invited a[href^='?tick=open']");
            page.click("button[formaction$='/participants/invite/words']");
            people.look(page, "people/invite");
            page.fill("#bodyEn", "Dear [name], without a way to answer");
            Response refused = page.waitForNavigation(() -> page.click("main form button[type=submit]"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(page.locator("#bodyEn-fault")).isVisible();
            page.fill("#bodyEn", "Dear [name], answer here: [link]");
            page.click("main form button[type=submit]");
            assertThat(page.locator("main")).containsText("Dear Invitee A, answer here: " + stack.baseUrl() + "/en/");
            people.look(page, "people/letters");
            String shown = (String) page.evaluate("new URLSearchParams(new FormData("
                    + "document.querySelector(\"form[action$='/invite/send']\"))).toString()");
            page.click("form[action$='/invite/send'] button >> nth=0");
            assertThat(page.locator("#invited")).containsText("Invited, no answer 2");
            int again = page.request()
                    .post(
                            fourth + "/invite/send",
                            RequestOptions.create()
                                    .setHeader("Origin", stack.baseUrl())
                                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                    .setData(shown))
                    .status();
            assertThat(again)
                    .as("letters that were shown before they were sent")
                    .isEqualTo(409);
            page.navigate(fourth);
            assertThat(page.locator("#invited")).containsText("Invited, no answer 2");
            page.fill("#account", "Letter-A@people.example");
            page.selectOption("#side", "AU");
            page.click("form[action$='/participants'] button[type=submit]");
            assertThat(page.locator("#invited")).containsText("Invited, no answer 1 · Accepted 1");
        }
        String english = link(stack, "letter-a@people.example");
        String japanese = link(stack, "letter-b@people.example");
        assertThat(english).contains("/en/invitation/");
        assertThat(japanese).contains("/ja/invitation/");
        try (Page phone = people.guest(Screen.PHONE, "ja")) {
            phone.navigate(japanese);
            phone.navigate(japanese);
            people.look(phone, "people/answer");
            phone.click("button[value=accept]");
            assertThat(phone.locator("main")).containsText("参加のご回答をいただきました。");
            people.look(phone, "people/answered");
            phone.navigate(english);
            assertThat(phone.locator("main")).containsText("You have accepted.");
            phone.click("button[value=decline]");
            assertThat(phone.locator("main")).containsText("You have declined.");
            Response guessed = phone.navigate(english.replaceAll(".$", "!"));
            assertThat(guessed.status()).isEqualTo(404);
            assertThat(phone.navigate("/en/s/people-in/w/fourth").status()).isNotEqualTo(500);
            assertThat(phone.locator(".person")).hasCount(0);
        }
        try (Page page = people.signedIn("convenor")) {
            page.navigate(fourth);
            assertThat(page.locator("#invited")).containsText("Accepted 1 · Declined 1");
            assertThat(page.locator("main table")).hasCount(1);
            page.check("#invited tbody tr:has-text('letter-a') input");
            page.click("button[formaction$='/invitees/remove']");
            people.look(page, "people/remove");
            page.check("input[name=confirmed]");
            page.click("main form button[type=submit]");
            assertThat(page.locator("#invited tbody tr")).hasCount(1);
        }
        try (Page phone = people.guest(Screen.PHONE, "en")) {
            assertThat(phone.navigate(english).status()).isEqualTo(404);
        }
    }

    /** The link in the one letter that somebody got, once it has arrived. */
    private static String link(LocalStack stack, String address) {
        Instant end = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)) {
            List<Mail> letters = stack.mail().all().stream()
                    .filter(mail -> mail.to().contains(address))
                    .toList();
            if (!letters.isEmpty()) {
                assertThat(letters).hasSize(1);
                assertThat(letters.getFirst().headers()).doesNotContain("people.example,");
                return letters.getFirst().text().replaceAll("(?s).*(http://\\S+/invitation/\\S+).*", "$1");
            }
            LockSupport.parkNanos(200_000_000);
        }
        throw new AssertionError("no letter to " + address);
    }

    private static void send(Page page, String participants, String list) {
        page.navigate(participants + "/list");
        page.setInputFiles(
                "#file", new FilePayload("list.csv", "text/csv", list.getBytes(Charset.forName("windows-31j"))));
        page.click("main form button[type=submit]");
    }

    private static String thirty() {
        return "Name\tE-mail\tCountry\tSector\tLanguage\tTelephone\n"
                + IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> "Invitee %1$d\tinvitee-%1$d@people.example\t%2$s\t%3$s\t%4$s\t0%1$d"
                                .formatted(
                                        i,
                                        i % 2 == 0 ? "Japan" : "AU",
                                        SECTORS.get(i % SECTORS.size()),
                                        i % 2 == 0 ? "Japanese" : "English"))
                        .collect(Collectors.joining("\n"));
    }

    private static void side(Page page, String code, String english, String japanese) {
        page.fill("#sideNameEn", english);
        page.fill("#sideNameJa", japanese);
        page.fill("#sideCode", code);
        page.click("form[action$='/setup/sides'] button[type=submit]");
        assertThat(page.locator("#sides")).containsText(english);
    }

    private static void workshop(Page page, String slug) {
        page.navigate(SERIES + "/new-workshop");
        page.fill("#titleEn", "Workshop " + slug);
        page.fill("#titleJa", "ワークショップ " + slug);
        page.fill("#slug", slug);
        page.selectOption("#zone", "Asia/Tokyo");
        page.click("main form button[type=submit]");
        page.waitForURL("**/w/" + slug);
    }

    /** Counts what a convenor does. */
    private static final class Acts {

        private final Page page;
        private int count;

        Acts(Page page) {
            this.page = page;
        }

        void go(String address) {
            count++;
            page.navigate(address);
        }

        void type(String field, String text) {
            count++;
            page.fill(field, text);
        }

        void press(String what) {
            count++;
            page.click(what);
        }
    }
}
