package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.assembled.box.Scale;
import org.throughline.identity.MemberRole;
import org.throughline.local.LocalStack;

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

    /** @param roles none: anybody, not signed in */
    private record Reader(String account, Set<String> roles, Set<MemberRole> as) {

        boolean sees(Endpoint page) {
            return roles.isEmpty() ? page.access().anyone() : page.admits(roles) && page.admitsMember(as);
        }

        Page open(People people) {
            return roles.isEmpty() ? people.guest(Screen.LAPTOP, "en") : people.signedIn(account);
        }
    }

    /** In the order in which a page that several see is theirs to show. */
    private static final List<Reader> READERS = List.of(
            new Reader("guest", Set.of(), Set.of()),
            new Reader("convenor", Set.of("convenor"), Set.of(MemberRole.CONVENOR)),
            new Reader("staff-1", Set.of("staff"), Set.of(MemberRole.STAFF)),
            new Reader("participant-jp-1", Set.of("participant"), Set.of(MemberRole.PARTICIPANT)),
            new Reader("admin", Set.of("admin"), Set.of()));

    private record Looked(int looks, List<String> faults) {

        Looked and(Looked other) {
            return new Looked(
                    looks + other.looks,
                    Stream.concat(faults.stream(), other.faults.stream()).toList());
        }
    }

    @Test
    void axe_finds_nothing_on_any_page_and_no_page_spills_over_its_width(LocalStack stack) throws Exception {
        List<Callable<Looked>> inTurn = List.of(
                () -> look(stack, READERS.subList(0, 2)), () -> look(stack, READERS.subList(2, READERS.size())));
        Looked all = new Looked(0, List.of());
        try (ExecutorService browsers = Executors.newFixedThreadPool(inTurn.size())) {
            for (Future<Looked> some : browsers.invokeAll(inTurn)) {
                all = all.and(some.get());
            }
        }
        System.out.println("pages: " + all.looks + " looks, " + all.faults.size() + " faults");
        assertThat(all.looks).isGreaterThan(60);
        assertThat(all.faults).isEmpty();
    }

    /** Some readers, each with the pages that they may see, in a browser of their own. */
    private static Looked look(LocalStack stack, List<Reader> readers) {
        Looked all = new Looked(0, List.of());
        try (Browsers browsers = Browsers.start()) {
            People people = new People(stack, browsers);
            for (Reader reader : readers) {
                try (Page page = reader.open(people)) {
                    all = all.and(look(people, page, reader));
                }
            }
        }
        return all;
    }

    private static Stream<Endpoint> pages() {
        return Endpoint.all().stream()
                .filter(Endpoint::isPage)
                .filter(endpoint ->
                        endpoint.method().equals("GET") && endpoint.template().startsWith("/{lang}"))
                .filter(endpoint ->
                        endpoint.address(SAMPLES).replace("{lang}", "").indexOf('{') < 0);
    }

    /** Looks at pages at both widths; at one that an earlier reader shows, in one language, turn about. */
    private static Looked look(People people, Page page, Reader reader) {
        List<String> faults = new ArrayList<>();
        int looks = 0;
        for (Endpoint endpoint : pages().filter(reader::sees).toList()) {
            boolean first = READERS.stream()
                    .filter(each -> each.sees(endpoint))
                    .findFirst()
                    .equals(Optional.of(reader));
            for (String language : first ? LANGUAGES : List.of(LANGUAGES.get(looks / 2 % 2))) {
                String address = endpoint.address(SAMPLES).replace("{lang}", language);
                Response response = page.navigate(address);
                if (response == null || response.status() != 200) {
                    faults.add(reader.account + " " + address + ": answered "
                            + (response == null ? "nothing" : response.status()));
                    continue;
                }
                if (first && language.equals("en")) {
                    String where = reader.account + " in the dark " + address + ": ";
                    Looks.faultsInTheDark(page).forEach(fault -> faults.add(where + fault));
                }
                for (Screen screen : Screen.values()) {
                    looks++;
                    screen.show(page);
                    if (first && Looks.isAsked(language, screen)) {
                        people.photograph(page, name(reader.account, endpoint, language, screen));
                    }
                    String where = reader.account + " " + screen + " " + address + ": ";
                    faults(page, address, language, screen).forEach(fault -> faults.add(where + fault));
                    if (first && screen == Screen.PHONE && (Scale.isLong() || language.equals("en"))) {
                        Looks.faultsForSome(page).forEach(fault -> faults.add(where + fault));
                    }
                }
            }
        }
        return new Looked(looks, faults);
    }

    private static List<String> faults(Page page, String address, String language, Screen screen) {
        List<String> faults = new ArrayList<>(Looks.faults(page, language, screen));
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
