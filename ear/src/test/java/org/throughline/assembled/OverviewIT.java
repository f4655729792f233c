package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;

/** The results from further off, as staff and as the public see them. */
@ExtendWith(Assembled.class)
@Order(5)
class OverviewIT {

    private static final String SERIES = "/s/economic-security-2025";
    private static final String INSTRUMENT = "/economic-security-cooperation-2026";

    private static final Map<String, String> STAFF = Map.of(
            "gaps", SERIES + "/overview" + INSTRUMENT + "/gaps",
            "flow", SERIES + "/overview" + INSTRUMENT + "/flow",
            "timeline", SERIES + "/overview",
            "changes", "/i" + INSTRUMENT + "/changes");

    private static final Map<String, String> PUBLIC = Map.of(
            "gaps", SERIES + "/public/overview" + INSTRUMENT + "/gaps",
            "flow", SERIES + "/public/overview" + INSTRUMENT + "/flow",
            "timeline", SERIES + "/public/overview",
            "changes", "/i" + INSTRUMENT + "/changes");

    @Test
    void every_view_is_good_to_look_at_in_both_languages_and_widths(People people) {
        for (Screen screen : Screen.values()) {
            try (Page staff = people.signedIn("staff-1", screen);
                    Page guest = people.guest(screen, "en")) {
                for (String language : List.of("en", "ja")) {
                    String name = "-" + language + "-" + screen.name().toLowerCase(Locale.ROOT);
                    STAFF.forEach((view, address) -> look(people, staff, "/" + language + address, view + name));
                    PUBLIC.forEach(
                            (view, address) -> look(people, guest, "/" + language + address, "public-" + view + name));
                }
            }
        }
    }

    @Test
    void every_link_of_the_flow_leads_somewhere(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate("/en" + STAFF.get("flow"));
            List<String> links = page.locator(".drawing a, main table a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .map(address -> address.replaceFirst("#.*", ""))
                    .distinct()
                    .toList();
            assertThat(links).isNotEmpty();
            for (String link : links) {
                assertThat(page.request().get(link).status()).as(link).isEqualTo(200);
            }
            page.locator(".drawing a").first().focus();
            assertThat((Boolean) page.evaluate("document.activeElement.closest('.drawing') !== null"))
                    .isTrue();
        }
    }

    @Test
    void an_address_narrows_the_matrix_and_the_totals_follow(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate("/en" + SERIES + "/uptake" + INSTRUMENT);
            int all = page.locator("table.matrix tbody tr").count();
            String theme = page.locator("#theme option").nth(1).getAttribute("value");
            page.selectOption("#theme", theme);
            page.click(".filters button");
            assertThat(page.url()).contains("theme=" + theme);
            int some = page.locator("table.matrix tbody tr").count();
            assertThat(some).isBetween(1, all - 1);
            long taken = page.locator("table.matrix tbody td.whole").allInnerTexts().stream()
                    .filter(said -> said.matches("(?s).*(echoed|adopted).*") && !said.contains("illustrative"))
                    .count();
            assertThat(page.locator("table.matrix tfoot td.whole").innerText()).isEqualTo(String.valueOf(taken));
            people.look(page, "matrix-narrowed");
        }
    }

    private static void look(People people, Page page, String address, String name) {
        Response answer = page.navigate(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        people.look(page, "overview/" + name);
    }
}
