package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.identity.MemberRole;

/**
 * Every page that the application declares and that no single record addresses, in both languages, at both widths and in
 * the dark: axe finds nothing, nothing spills.
 */
@ExtendWith(Assembled.class)
@Order(3)
class PagesIT {

    private static final Map<String, String> SAMPLES = Map.of(
            "series", "economic-security-2025",
            "workshop", "canberra",
            "number", "1",
            "code", "EN-1",
            "recommendation", "EN-1",
            "instrument", "economic-security-cooperation-2026",
            "slug", "economic-security-cooperation-2026",
            "sides/{heading}", "sides/AU",
            "themes/{heading}", "themes/TA");

    /** What the series itself says of who stands behind its record. */
    private static final Map<String, String> ENDORSEMENT =
            Map.of("en", "Nobody who attended a workshop has endorsed it.", "ja", "ワークショップの参加者が承認したものではありません。");

    private static final List<String> LANGUAGES = List.of("en", "ja");

    private record Reader(String account, Set<String> roles, Set<MemberRole> as) {}

    private static final List<Reader> READERS = List.of(
            new Reader("convenor", Set.of("convenor"), Set.of(MemberRole.CONVENOR)),
            new Reader("staff-1", Set.of("staff"), Set.of(MemberRole.STAFF)),
            new Reader("participant-jp-1", Set.of("participant"), Set.of(MemberRole.PARTICIPANT)),
            new Reader("admin", Set.of("admin"), Set.of()));

    /** Who was the first to look at a page. */
    private final Map<String, String> seen = new HashMap<>();

    @Test
    void axe_finds_nothing_on_any_page_and_no_page_spills_over_its_width(People people) {
        List<String> faults = new ArrayList<>();
        int looks = 0;
        try (Page guest = people.guest(Screen.LAPTOP, "en")) {
            looks += look(
                    people, guest, "guest", pages().filter(page -> page.access().anyone()), faults);
        }
        for (Reader reader : READERS) {
            try (Page page = people.signedIn(reader.account)) {
                Stream<Endpoint> own =
                        pages().filter(each -> each.admits(reader.roles) && each.admitsMember(reader.as));
                looks += look(people, page, reader.account, own, faults);
            }
        }
        System.out.println("pages: " + looks + " looks, " + faults.size() + " faults");
        assertThat(looks).isGreaterThan(60);
        assertThat(faults).isEmpty();
    }

    private static Stream<Endpoint> pages() {
        return Endpoint.all().stream()
                .filter(Endpoint::isPage)
                .filter(endpoint ->
                        endpoint.method().equals("GET") && endpoint.template().startsWith("/{lang}"))
                .filter(endpoint ->
                        endpoint.address(SAMPLES).replace("{lang}", "").indexOf('{') < 0);
    }

    /** Looks at pages at both widths; at one that another reader has shown already, in one language, turn about. */
    private int look(People people, Page page, String reader, Stream<Endpoint> endpoints, List<String> faults) {
        int looks = 0;
        for (Endpoint endpoint : endpoints.toList()) {
            boolean first = reader.equals(seen.computeIfAbsent(endpoint.toString(), each -> reader));
            for (String language : first ? LANGUAGES : List.of(LANGUAGES.get(looks / 2 % 2))) {
                String address = endpoint.address(SAMPLES).replace("{lang}", language);
                Response response = page.navigate(address);
                if (response == null || response.status() != 200) {
                    faults.add(reader + " " + address + ": answered "
                            + (response == null ? "nothing" : response.status()));
                    continue;
                }
                if (first && language.equals("en")) {
                    String where = reader + " in the dark " + address + ": ";
                    Looks.faultsInTheDark(page).forEach(fault -> faults.add(where + fault));
                }
                for (Screen screen : Screen.values()) {
                    looks++;
                    screen.show(page);
                    if (first) {
                        people.photograph(page, name(reader, endpoint, language, screen));
                    }
                    String where = reader + " " + screen + " " + address + ": ";
                    faults(page, address, language).forEach(fault -> faults.add(where + fault));
                }
            }
        }
        return looks;
    }

    private static List<String> faults(Page page, String address, String language) {
        List<String> faults = new ArrayList<>(Looks.faults(page));
        if (address.contains("/s/economic-security-2025")
                && !page.locator("footer, main").allInnerTexts().toString().contains(ENDORSEMENT.get(language))) {
            faults.add("without the endorsement statement of the series");
        }
        return faults;
    }

    private static String name(String reader, Endpoint endpoint, String language, Screen screen) {
        String path = endpoint.template().replaceAll("[^a-z]+", "-");
        return "all/" + reader + path + "-" + language + "-" + screen.name().toLowerCase(Locale.ROOT);
    }
}
