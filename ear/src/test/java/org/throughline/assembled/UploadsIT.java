package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every real declaration and statement of the documents' folder is uploaded by hand, looked at and saved as understood. */
@ExtendWith(Assembled.class)
class UploadsIT {

    @Test
    void every_declaration_and_statement_can_be_uploaded_and_saved(People people) throws IOException {
        try (Page page = people.signedIn("staff-2")) {
            int number = 0;
            for (Path text : texts()) {
                number++;
                String slug = "uploaded-" + number;
                preview(page, text, slug);
                int clauses =
                        page.locator("tr.outline-operative, tr.outline-chapeau").count();
                assertThat(page.locator("#mends [role=status]")).hasText("no mends");
                page.click("button[value=save]");
                page.waitForURL("**/i/" + slug + "*");
                assertThat(page.locator(".provision.operative, .provision.chapeau"))
                        .hasCount(clauses);
                assertThat(page.locator(".standing").first()).not().containsText("mended by hand");
                System.out.printf("%4d clauses as understood, no mend  %s%n", clauses, text.getFileName());
                if (number == 1) {
                    people.look(page, "uploaded-first");
                }
            }
            assertThat(number).isGreaterThan(20);
        }
    }

    private static void preview(Page page, Path text, String slug) {
        String name = text.getFileName().toString();
        page.navigate("/en/import");
        page.setInputFiles("input[type=file]", text);
        page.fill("#language", name.contains("-ja-") ? "ja" : name.contains("-sur-les-") ? "fr" : "en");
        boolean press = name.startsWith("news-");
        page.selectOption("#kind", press ? "working_summary" : "official_text");
        page.selectOption("#grade", press ? "press_report" : "official_copy");
        page.selectOption("#extent", name.contains("excerpt") ? "excerpt" : "complete");
        page.fill("#titleEn", "Uploaded text " + slug);
        page.fill("#slug", slug);
        page.click("button[value=preview]");
        page.waitForURL("**/import/*");
    }

    private static List<Path> texts() throws IOException {
        Path folder = Documents.get("declaration-2007-security-cooperation.txt").getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("README.*|report-.*"))
                    .sorted()
                    .toList();
        }
    }
}
