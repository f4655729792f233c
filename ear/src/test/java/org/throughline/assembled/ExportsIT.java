package org.throughline.assembled;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;

/** The results carried away: what staff and what a reader without login get, in every form. */
@ExtendWith(Assembled.class)
@Order(4)
class ExportsIT {

    private static final String SERIES = "/s/economic-security-2025";
    private static final String INSTRUMENT = "/economic-security-cooperation-2026";
    private static final String MEMBERS = SERIES + "/uptake" + INSTRUMENT + "/export/";
    private static final String PUBLIC = SERIES + "/public/uptake" + INSTRUMENT + "/export/";
    private static final String UNSETTLED = "Known to one coder so far.";

    private static final Map<String, String> KINDS = Map.of(
            "uptake.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "uptake.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "uptake.pdf", "application/pdf",
            "uptake.json", "application/json",
            "matrix.csv", "text/csv",
            "codings.csv", "text/csv",
            "evidence.csv", "text/csv",
            "method.csv", "text/csv");

    @Test
    void staff_and_the_public_get_every_file_in_both_languages_without_a_name(People people) throws IOException {
        try (Page staff = people.signedIn("staff-1");
                Page guest = people.guest(Screen.LAPTOP, "en")) {
            for (String language : List.of("/en", "/ja")) {
                for (Map.Entry<String, String> kind : KINDS.entrySet()) {
                    check(staff.request().get(language + MEMBERS + kind.getKey()), kind);
                    check(guest.request().get(language + PUBLIC + kind.getKey()), kind);
                }
            }
            assertThat(guest.request().get("/en" + PUBLIC + "uptake.exe").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_file_of_the_public_holds_published_results_alone(People people) {
        try (Page guest = people.guest(Screen.LAPTOP, "en")) {
            JsonObject all = json(guest.request().get("/en" + PUBLIC + "uptake.json"));
            assertThat(all.getString("scope")).isEqualTo("published");
            assertThat(all.getJsonObject("endorsement").getString("en"))
                    .contains("Nobody who attended a workshop has endorsed it.");
            assertThat(all.containsKey("agreement")).isFalse();
            assertThat(all.getJsonArray("recommendations")).isNotEmpty();
        }
    }

    @Test
    void what_one_coder_has_found_is_in_no_file_before_the_other_has_finished(People people) {
        String desk = "/en" + SERIES + "/coding" + INSTRUMENT + "/TA-3";
        try (Page first = people.signedIn("staff-1");
                Page second = people.signedIn("staff-2")) {
            first.navigate(desk);
            first.click("form[action$='/begin'] button");
            first.selectOption("#clause", "cl_12");
            first.check("input[name=degree][value=echoed]");
            first.fill("#rationaleEn", UNSETTLED);
            first.click("form[action$='/findings'] button[type=submit]");
            assertThat(first.url()).endsWith("#c12");
            for (Page each : List.of(first, second)) {
                APIResponse file = each.request().get("/en" + MEMBERS + "uptake.json");
                assertThat(file.text()).doesNotContain(UNSETTLED);
                assertThat(json(file).getJsonArray("recommendations").getValuesAs(JsonObject.class))
                        .filteredOn(line -> line.getString("code").equals("TA-3"))
                        .singleElement()
                        .satisfies(line -> assertThat(line.getString("uptake")).isEqualTo("not_assessed"));
            }
            first.click("form[action$='/give-back'] button");
            assertThat(first.locator("main").innerText()).contains("TA-3", "one finding");
            first.click("form.step button");
        }
    }

    private static void check(APIResponse answer, Map.Entry<String, String> kind) throws IOException {
        assertThat(answer.status()).as(answer.url()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).as(answer.url()).startsWith(kind.getValue());
        assertThat(answer.headers().get("content-disposition")).contains("attachment", kind.getKey());
        String words = kind.getKey().endsWith("x")
                ? unpacked(answer.body())
                : new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(words)
                .as(answer.url())
                .isNotEmpty()
                .doesNotContain("staff-1", "staff-2", "staff-3", "convenor@", "Apache POI");
    }

    private static String unpacked(byte[] file) throws IOException {
        Path kept = Files.createTempFile("export", ".zip");
        StringBuilder words = new StringBuilder();
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(kept);
        }
        return words.toString();
    }

    private static JsonObject json(APIResponse answer) {
        assertThat(answer.status()).as(answer.url()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.text())).readObject();
    }
}
