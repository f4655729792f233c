package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/** The programme of a workshop, entered by its convenor and read by those who take part. */
@ExtendWith(Assembled.class)
class ProgrammeIT {

    private static final String SERIES = "/en/s/economic-security-2025";
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    /** One in which it is neither late nor early now, so that the day of the test is one day. */
    private static final ZoneId ZONE = ZoneId.of(
            LocalDateTime.now(ZoneOffset.UTC).getHour() >= 3
                            && LocalDateTime.now(ZoneOffset.UTC).getHour() < 20
                    ? "UTC"
                    : "Asia/Tokyo");

    private static final LocalDateTime NOW = LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES);

    @Test
    void a_day_is_entered_in_one_form_and_sending_it_twice_leaves_one(People people) {
        try (Page page = people.signedIn("convenor")) {
            String here = workshop(page, "one-day");
            page.click("a[href$='/day']");
            String key = page.inputValue("input[name=id]");
            assertThat(page.locator("#date")).hasValue(NOW.toLocalDate().toString());
            page.fill("#lines", day() + "\nAfter hours | 懇親会");
            page.click("main form button[type=submit]");
            assertThat(page.locator("#line6")).containsText("Line 6");
            assertThat(page.locator("#lines")).hasValue(day() + "\nAfter hours | 懇親会");
            people.look(page, "programme-day-fault");
            page.fill("#lines", day());
            page.click("main form button[type=submit]");
            assertThat(page.locator("#confirm")).containsText("Lines 4 and 5");
            people.look(page, "programme-day-asked");
            page.check("input[name=confirmed]");
            page.click("main form button[type=submit]");
            page.waitForURL("**" + here);
            assertThat(page.locator(".programme .line")).hasCount(5);
            assertThat(page.locator(".parallel .line")).hasCount(2);
            assertThat(page.locator(".pause")).containsText("Coffee");
            assertThat(page.locator(".programme a[href$='/notes']")).hasCount(4);
            people.lookEveryWay(page, "programme-day");
            assertThat(send(page, here, key, day()).status()).isEqualTo(200);
            assertThat(send(page, here, key, day() + "\n23:00 | Late | 夜").status())
                    .isEqualTo(409);
            page.reload();
            assertThat(page.locator(".programme .line")).hasCount(5);
        }
    }

    @Test
    void what_is_on_and_what_comes_next_is_marked_and_nothing_else(People people) {
        try (Page page = people.signedIn("convenor")) {
            String here = workshop(page, "now-and-next");
            page.navigate(here + "/day");
            page.fill("#lines", day());
            page.click("main form button[type=submit]");
            page.check("input[name=confirmed]");
            page.click("main form button[type=submit]");
            page.waitForURL("**" + here);
            assertThat(page.locator(".line:has(.tag.now)")).hasCount(1);
            assertThat(page.locator(".line:has(.tag.now)")).containsText("Energy");
            assertThat(page.locator(".line:has(.tag:text-is('Next'))")).hasCount(1);
            assertThat(page.locator(".line:has(.tag:text-is('Next'))")).containsText("Coffee");
            page.navigate(SERIES + "/w/tokyo");
            assertThat(page.locator(".line .tag")).hasCount(0);
            assertThat(page.locator(".page-text > .hint").first()).containsText("Japan Standard Time");
            page.navigate(SERIES + "/w/tokyo?zone=Australia/Sydney");
            assertThat(page.locator(".own-time").first()).hasText("11:30–13:00");
            assertThat(page.request().get(SERIES + "/w/tokyo/sessions/6/notes").status())
                    .as("the notes of a meal")
                    .isEqualTo(404);
        }
    }

    @Test
    void a_calendar_reads_the_programme_until_its_address_is_cancelled(People people, LocalStack stack)
            throws IOException {
        String address;
        try (Page page = people.signedIn("participant-au-1", Screen.PHONE)) {
            page.navigate(SERIES + "/w/canberra");
            String file = page.request()
                    .get(SERIES + "/w/canberra/calendar/programme.ics")
                    .text();
            assertThat(file).contains("BEGIN:VTIMEZONE", "DTSTART;TZID=Australia/Sydney:20250520T090000");
            assertThat(page.request()
                            .get(SERIES + "/w/canberra/sessions/1/session.ics")
                            .text())
                    .containsOnlyOnce("BEGIN:VEVENT");
            page.click("#calendar summary");
            page.click("form[action$='/calendar'] button");
            address = page.inputValue("#address");
            people.look(page, "programme-calendar-address");
            try (Page stranger = people.guest(Screen.LAPTOP, "en")) {
                APIResponse read = stranger.request().get(address);
                assertThat(read.headers().get("content-type")).startsWith("text/calendar");
                assertThat(read.text()).contains("BEGIN:VEVENT", "SUMMARY:").doesNotContainIgnoringCase("participant");
                page.navigate(SERIES + "/w/canberra");
                page.click("#calendar summary");
                page.click("form[action$='/calendar/cancel'] button");
                assertThat(stranger.request().get(address).status()).isEqualTo(404);
            }
        }
        String key = address.replaceAll(".*/calendar/|\\.ics$", "");
        try (Stream<Path> logs = Files.list(stack.settings().home().resolve("logs"))) {
            assertThat(logs.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(log -> assertThat(
                            Files.readString(log, StandardCharsets.ISO_8859_1))
                    .as(log.toString())
                    .doesNotContain(key));
        }
    }

    @Test
    void a_session_in_which_nothing_was_said_is_deleted_and_put_back(People people) {
        try (Page page = people.signedIn("convenor");
                Page member = people.signedIn("participant-au-1")) {
            String here = workshop(page, "copied");
            page.click("a[href$='/copy']");
            page.selectOption("#from", "tokyo");
            people.look(page, "programme-copy");
            page.click("main form button[type=submit]");
            page.waitForURL("**" + here);
            assertThat(page.locator(".programme .line")).hasCount(7);
            assertThat(page.locator("section.day h3")).hasCount(1);
            page.locator(".line:has-text('Lunch') a[href$='/edit']").click();
            page.click("a[href$='/delete']");
            people.look(page, "programme-delete");
            page.click("form.step button");
            assertThat(page.locator(".programme .line")).hasCount(6);
            assertThat(page.request().get(here + "/sessions/4/edit").status()).isEqualTo(404);
            page.click("#deleted summary");
            people.look(page, "programme-deleted");
            page.click("#deleted button");
            assertThat(page.locator(".programme .line")).hasCount(7);
            assertThat(page.locator("#deleted")).hasCount(0);
            FormData note =
                    FormData.create().set("id", UUID.randomUUID().toString()).set("text", "Said.");
            assertThat(post(page, here + "/sessions/1/notes", note).status()).isEqualTo(200);
            page.navigate(here + "/sessions/1/delete");
            assertThat(page.locator(".notice.warning")).containsText("one note");
            assertThat(page.locator("form.step")).hasCount(0);
            FormData all = FormData.create().set("version", "0");
            assertThat(post(page, here + "/sessions/1/delete", all).status()).isEqualTo(409);
            assertThat(member.request()
                            .get(SERIES + "/w/tokyo/sessions/1/delete")
                            .status())
                    .isEqualTo(403);
        }
    }

    /** Five lines about now: one past, one on, a break next, and two in parallel after it. */
    private static String day() {
        return String.join(
                "\n",
                hours(-120, -60) + " | Opening | 開会 | Room A",
                hours(-60, 30) + " | Energy | エネルギー | Room A",
                hours(30, 45) + "\tCoffee\t休憩",
                hours(45, 90) + "｜Ports｜港湾｜Room A",
                hours(45, 100) + "｜Cables｜ケーブル｜Room B");
    }

    private static String hours(int from, int to) {
        return HOURS.format(NOW.plusMinutes(from)) + "–" + HOURS.format(NOW.plusMinutes(to));
    }

    /** A workshop of today with nothing in it; returns its address. */
    private static String workshop(Page page, String slug) {
        page.navigate(SERIES + "/new-workshop");
        page.fill("#titleEn", "Workshop " + slug);
        page.fill("#titleJa", "ワークショップ " + slug);
        page.fill("#slug", slug);
        page.selectOption("#zone", ZONE.getId());
        page.fill("#startsOn", NOW.toLocalDate().toString());
        page.click("main form button[type=submit]");
        page.waitForURL("**/w/" + slug);
        return SERIES + "/w/" + slug;
    }

    private static APIResponse send(Page page, String here, String key, String lines) {
        return post(
                page,
                here + "/day",
                FormData.create()
                        .set("id", key)
                        .set("date", NOW.toLocalDate().toString())
                        .set("rule", "chatham_house")
                        .set("lines", lines));
    }

    private static APIResponse post(Page page, String address, FormData form) {
        return page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Origin", page.url().replaceAll("(https?://[^/]+).*", "$1"))
                                .setForm(form));
    }
}
