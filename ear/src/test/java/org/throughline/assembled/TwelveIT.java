package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;
import org.throughline.local.LocalStack;

/**
 * The twelve recommendations of 2025 against the declaration of 2026 as it was signed: the text is uploaded and saved as
 * it was understood, two coders work through all twelve apart, each finding with a quote marked in the text, a third
 * decides where they differ, and the matrix says what they found. Who found what is that of the demo's coding, which was
 * made on a summary and has no quotes; here it is entered by hand in a browser.
 */
@ExtendWith(Assembled.class)
class TwelveIT {

    private static final String SERIES = "/en/s/economic-security-2025";
    private static final String INSTRUMENT = "declaration-as-signed-2026";
    private static final String QUEUE = SERIES + "/coding/" + INSTRUMENT;
    private static final String MATRIX = SERIES + "/uptake/" + INSTRUMENT;

    @Test
    void two_code_apart_and_a_third_settles(People people, LocalStack stack) throws Exception {
        theDeclarationIsUploadedAndNeedsNoMend(people);
        theFirstCoderCodesAllTwelve(people, stack);
        theSecondCoderCodesAllTwelveAndSeesNothingOfTheFirst(people, stack);
        aThirdDecidesWhereTheyDiffer(people, stack);
        allTwelveArePublishedAndTheMatrixSaysWhatWasFound(people, stack);
    }

    private void theDeclarationIsUploadedAndNeedsNoMend(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate("/en/import");
            page.setInputFiles("input[type=file]", Documents.get("declaration-2026-economic-security.md"));
            page.fill("#language", "en");
            page.selectOption("#kind", "official_text");
            page.selectOption("#grade", "official_copy");
            page.fill("#titleEn", "Declaration of 2026 as signed");
            page.fill("#titleJa", "2026年の宣言（署名文）");
            page.fill("#slug", INSTRUMENT);
            page.selectOption("#instrumentKind", "declaration");
            page.fill("#signedOn", "2026-05-04");
            page.fill("#authenticLanguages", "en, ja");
            page.click("button[value=preview]");
            page.waitForURL("**/import/*");
            assertThat(page.locator("#mends [role=status]")).hasText("no mends");
            assertThat(page.locator("tr.outline-operative")).hasCount(23);
            page.click("button[value=save]");
            page.waitForURL("**/i/" + INSTRUMENT + "*");
            assertThat(page.locator(".provision.operative")).hasCount(23);
            assertThat(page.locator(".standing")).not().containsText("mended");
        }
    }

    private void theFirstCoderCodesAllTwelve(People people, LocalStack stack) throws IOException {
        code(people, stack, 0);
    }

    private void theSecondCoderCodesAllTwelveAndSeesNothingOfTheFirst(People people, LocalStack stack)
            throws IOException {
        try (Page page = people.signedIn("staff-2", Screen.PHONE)) {
            page.navigate(MATRIX);
            assertThat(page.locator("td.cell[class*='is-']")).hasCount(0);
            page.navigate("/ja" + QUEUE.substring(3));
            people.look(page, "queue-phone-ja");
        }
        code(people, stack, 1);
    }

    private void aThirdDecidesWhereTheyDiffer(People people, LocalStack stack) throws IOException {
        try (Page page = people.signedIn("staff-3")) {
            for (JsonObject mapping : mappings(stack)) {
                String code = mapping.getString("recommendation");
                page.navigate(QUEUE + "/" + code + "/compare");
                if (mapping.getString("settledBy").equals("agreement")) {
                    assertThat(page.locator("form[action$='/decide']")).hasCount(0);
                    continue;
                }
                JsonObject decision = mapping.getJsonObject("adjudication");
                page.check("input[name=uphold][value='"
                        + decision.getString("upholds").replace("staff-", "") + "']");
                page.fill("#rationaleEn", decision.getJsonObject("rationale").getString("en"));
                people.look(page, "compare-" + code);
                page.click("form[action$='/decide'] button[type=submit]");
                assertThat(page.locator("main")).containsText("upheld the coding of coder");
            }
        }
    }

    private void allTwelveArePublishedAndTheMatrixSaysWhatWasFound(People people, LocalStack stack) throws IOException {
        try (Page page = people.signedIn("staff-3")) {
            for (JsonObject mapping : mappings(stack)) {
                page.navigate(MATRIX + "/" + mapping.getString("recommendation"));
                page.click("form[action$='/publish'] button");
                assertThat(page.locator("form[action$='/retract'] button")).isVisible();
            }
            page.navigate(MATRIX);
            for (JsonObject mapping : mappings(stack)) {
                JsonObject settled = settled(mapping);
                Locator row = row(page, mapping.getString("recommendation"));
                assertThat(row.locator("td.whole .is-" + settled.getString("uptake")))
                        .hasCount(1);
                for (String degree : List.of("echoed", "partly_adopted", "adopted")) {
                    long found = objects(settled.getJsonArray("findings"))
                            .filter(finding -> finding.getString("degree").equals(degree))
                            .map(finding -> finding.getString("printedNumber"))
                            .distinct()
                            .count();
                    assertThat(row.locator("td.cell.is-" + degree)).hasCount((int) found);
                }
            }
            // Nine of the twelve were judged alike as a whole.
            assertThat(page.locator("#agreement")).containsText("12");
            assertThat(page.locator("#agreement")).containsText("75");
            people.look(page, "twelve-matrix");
            page.navigate("/ja" + MATRIX.substring(3));
            people.look(page, "twelve-matrix-ja");
        }
        try (Page page = people.signedIn("participant-jp-4", Screen.PHONE)) {
            page.navigate("/ja" + MATRIX.substring(3));
            people.look(page, "twelve-matrix-phone-ja");
            page.navigate("/ja" + MATRIX.substring(3) + "/EN-1");
            assertThat(page.locator("blockquote").nth(3)).isVisible();
            people.look(page, "twelve-evidence-phone-ja");
        }
    }

    /** Enters one of the two codings of every recommendation, finding by finding, with a quote each. */
    private static void code(People people, LocalStack stack, int which) throws IOException {
        long start = System.nanoTime();
        int findings = 0;
        int pages = 0;
        try (Page page = people.signedIn("staff-" + (which + 1))) {
            for (JsonObject mapping : mappings(stack)) {
                JsonObject coding = mapping.getJsonArray("codings").getJsonObject(which);
                page.navigate(QUEUE + "/" + mapping.getString("recommendation"));
                CodersDesk desk = new CodersDesk(page);
                desk.begin();
                for (JsonObject finding :
                        objects(coding.getJsonArray("findings")).toList()) {
                    desk.quote("cl_" + finding.getString("printedNumber"));
                    page.selectOption("#verb", finding.getString("verbStrength"));
                    page.selectOption("#confidence", finding.getString("confidence"));
                    desk.tick("element", places(finding));
                    desk.finding(finding.getString("degree"), english(finding));
                    findings++;
                    pages++;
                }
                for (JsonObject absence :
                        objects(coding.getJsonArray("absences")).toList()) {
                    desk.absence(
                            places(absence),
                            absence.getJsonArray("passagesSearched").getValuesAs(JsonString.class).stream()
                                    .map(number -> "cl_" + number.getString())
                                    .toList(),
                            english(absence));
                    pages++;
                }
                desk.finish(coding.getString("uptake"));
                pages += 3;
            }
        }
        System.out.printf(
                "coder %d: 12 recommendations, %d findings with a quote each, %d pages, %d s by a program%n",
                which + 1, findings, pages, (System.nanoTime() - start) / 1_000_000_000);
    }

    private static Locator row(Page page, String code) {
        return page.locator("table.matrix tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator(".code:text-is('" + code + "')")));
    }

    /** The coding that stands: the one upheld, or either where both agreed. */
    private static JsonObject settled(JsonObject mapping) {
        String coder = mapping.getString("settledBy").equals("agreement")
                ? "staff-1"
                : mapping.getJsonObject("adjudication").getString("upholds");
        return objects(mapping.getJsonArray("codings"))
                .filter(coding -> coding.getString("coder").equals(coder))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> places(JsonObject of) {
        return of.getJsonArray("elements").getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::intValue)
                .toList();
    }

    private static String english(JsonObject of) {
        return Objects.requireNonNull(of.getJsonObject("rationale")).getString("en");
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream();
    }

    private static List<JsonObject> mappings(LocalStack stack) throws IOException {
        Path file = stack.settings().surroundings().resolve("demo/coding.json");
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject().getJsonArray("mappings").getValuesAs(JsonObject.class);
        }
    }
}
