package org.throughline.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.assembled.People.Screen;

/** A Word file comes in: refused for what is missing, not chosen again, mended, reloaded, saved, taken out. */
@ExtendWith(Assembled.class)
class ImportIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private String draft = "";

    @Test
    void a_file_is_mended_in_the_tray_and_taken_in(People people) {
        aFileIsNotChosenAgainAfterARefusal(people);
        whatWasTornApartIsMendedAndEveryMendCanBeUndone(people);
        aMendThatCannotBeMadeSaysWhy(people);
        anImportIsSeenByItsOwnerOnly(people);
        itIsSavedWithTheNumberOfItsMendsAndCanBeTakenOut(people);
        aHostileFileIsRefusedAndNothingTypedIsLost(people);
        aPdfIsReadOnTheServerToo(people);
    }

    private void aFileIsNotChosenAgainAfterARefusal(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate("/en/import");
            page.setInputFiles("input[type=file]", new FilePayload("lamps.docx", WORD, lamps()));
            page.fill("#titleEn", "Declaration on lamps");
            page.fill("#slug", "declaration-on-lamps");
            Response refused = page.waitForNavigation(() -> page.click("button[value=preview]"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(page.locator(".kept")).containsText("lamps.docx");
            assertThat(page.locator("#titleEn")).hasValue("Declaration on lamps");
            people.look(page, "import-refused");
            page.fill("#language", "en");
            page.click("button[value=preview]");
            page.waitForURL("**/import/*");
            draft = page.url().replaceAll("[?#].*", "");
            assertThat(page.locator("tr.outline-operative td:first-child, tr.outline-chapeau td:first-child"))
                    .hasText(new String[] {"1", "", "2"});
            assertThat(page.locator("tr.outline-item td:first-child")).hasText(new String[] {"(i)", "(ii)"});
            people.look(page, "import-word");
        }
    }

    private void whatWasTornApartIsMendedAndEveryMendCanBeUndone(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate(draft);
            Locator torn = page.locator("tr.outline-operative", new Page.LocatorOptions().setHasText("all night"));
            torn.locator("td:last-child a").click();
            people.look(page, "import-mend");
            page.click("button[value=merge]");
            assertThat(page.locator("#mends [role=status]")).hasText("1 mend");
            assertThat(page.locator("tr.outline-operative td:first-child, tr.outline-chapeau td:first-child"))
                    .hasText(new String[] {"1", "2"});
            page.click("button[value=undo]");
            assertThat(page.locator("#mends [role=status]")).hasText("no mends");
            page.click("button[value=redo]");
            assertThat(page.locator("#mends [role=status]")).hasText("1 mend");
            page.reload();
            assertThat(page.locator("#mends [role=status]")).hasText("1 mend");
        }
    }

    private void aMendThatCannotBeMadeSaysWhy(People people) {
        try (Page page = people.signedIn("staff-1", Screen.PHONE)) {
            page.navigate(draft + "?at=0");
            page.fill("#mend-split", "words that stand nowhere");
            Response refused = page.waitForNavigation(() -> page.click("button[value=split]"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(page.locator("[role=alert]")).isVisible();
            assertThat(page.locator("#mends [role=status]")).hasText("1 mend");
            people.look(page, "import-mend-refused");
        }
    }

    private void anImportIsSeenByItsOwnerOnly(People people) {
        try (Page page = people.signedIn("staff-2")) {
            assertThat(page.navigate(draft).status()).isEqualTo(404);
        }
    }

    private void itIsSavedWithTheNumberOfItsMendsAndCanBeTakenOut(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate(draft);
            page.click("button[value=save]");
            page.waitForURL("**/i/declaration-on-lamps?text=*");
            assertThat(page.locator(".standing")).containsText("1 place mended by hand");
            assertThat(page.locator("#c1 .provision-words")).containsText("Lamps burn all night.");
            for (String format : new String[] {"akoma-ntoso", "json"}) {
                String href = page.locator(".downloads a[href*='format=" + format + "']")
                        .getAttribute("href");
                var answer = page.context().request().get(page.url().replaceAll("(https?://[^/]+).*", "$1") + href);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.text()).contains("Lamps burn all night.");
            }
            assertThat(page.navigate(draft).status()).isEqualTo(404);
        }
    }

    private void aHostileFileIsRefusedAndNothingTypedIsLost(People people) {
        Map<String, byte[]> parts = parts();
        parts.put("word/vbaProject.bin", new byte[] {1});
        try (Page page = people.signedIn("staff-1")) {
            page.navigate("/ja/import");
            page.setInputFiles("input[type=file]", new FilePayload("lamps.docx", WORD, zip(parts)));
            page.fill("#titleJa", "灯火宣言");
            Response refused = page.waitForNavigation(() -> page.click("button[value=preview]"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(page.locator("[role=alert]")).containsText("マクロ");
            assertThat(page.locator("#titleJa")).hasValue("灯火宣言");
            people.look(page, "import-hostile-ja");
        }
    }

    private void aPdfIsReadOnTheServerToo(People people) {
        try (Page page = people.signedIn("staff-1")) {
            page.navigate("/en/import");
            page.setInputFiles("input[type=file]", new FilePayload("lamps.pdf", "application/pdf", pdf()));
            page.fill("#titleEn", "Lamps as PDF");
            page.fill("#slug", "lamps-as-pdf");
            page.fill("#language", "en");
            page.click("button[value=preview]");
            page.waitForURL("**/import/*");
            assertThat(page.locator("tr.outline-operative")).hasCount(2);
        }
    }

    private static byte[] lamps() {
        return zip(parts());
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                + " PartName=\"/word/document.xml\" ContentType=\"" + WORD + ".main+xml\"/></Types>")
                        .getBytes(UTF_8));
        String body = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>Declaration on Lamps</w:t></w:r></w:p>"
                + listed(0, "Lamps burn") + "<w:p><w:r><w:t>all night.</w:t></w:r></w:p>" + listed(0, "We share:")
                + listed(1, "oil;") + listed(1, "wicks.");
        parts.put(
                "word/document.xml",
                ("<w:document " + W + "><w:body>" + body + "</w:body></w:document>").getBytes(UTF_8));
        parts.put(
                "word/numbering.xml",
                ("<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"1\">" + level(0, "decimal", "%1.")
                                + level(1, "lowerRoman", "(%2)")
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>")
                        .getBytes(UTF_8));
        return parts;
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String listed(int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static byte[] pdf() {
        String content = "BT /F 12 Tf 72 700 Td (1. Lamps burn all night.) Tj 0 -40 Td (2. We share oil.) Tj ET";
        return ("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>"
                        + " endobj\n4 0 obj <</Length " + content.length() + ">> stream\n" + content
                        + "\nendstream endobj\n5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n"
                        + "trailer <</Root 1 0 R/Size 6>>\n%%EOF")
                .getBytes(UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
