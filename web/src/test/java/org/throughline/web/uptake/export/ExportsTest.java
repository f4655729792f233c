package org.throughline.web.uptake.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.language.Language;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.web.page.Frame;
import org.throughline.web.uptake.export.file.CsvFile;
import org.throughline.web.uptake.export.file.FileKind;
import org.throughline.web.uptake.export.handout.Composer;
import org.throughline.web.uptake.export.handout.Handout;

class ExportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_pdf_has_its_japanese_letters_in_it_and_breaks_its_lines(Language language) throws IOException {
        byte[] file = file(FileKind.PDF, SampleDossier.published(), language);
        Path kept = Path.of("target", "exports");
        Files.createDirectories(kept);
        Files.write(kept.resolve("sample-" + language.code() + ".pdf"), file);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(
                            SampleDossier.QUOTE,
                            SampleDossier.endorsement(language).replace(" ", ""))
                    .doesNotContain("#");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Throughline");
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void a_word_document_names_no_person_in_its_properties() throws IOException {
        byte[] file = file(FileKind.DOCX, SampleDossier.published(), Language.EN);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains(
                            SampleDossier.QUOTE,
                            SampleDossier.ENDORSEMENT,
                            "Coder 1",
                            "one person has coded this",
                            "version 2");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Throughline");
            assertThat(document.getProperties().getCoreProperties().getLastModifiedByUser())
                    .isEqualTo("Throughline");
        }
        assertThat(parts(file).get("docProps/app.xml")).doesNotContain("POI");
    }

    @Test
    void a_workbook_holds_four_tables_no_formula_and_no_name() throws IOException {
        Map<String, String> parts = parts(file(FileKind.XLSX, SampleDossier.published(), Language.EN));
        assertThat(parts.keySet().stream().filter(part -> part.startsWith("xl/worksheets/sheet")))
                .hasSize(4);
        assertThat(String.join("", parts.values())).doesNotContain("<f>").contains("&#x5099;&#x84c4;");
        assertThat(String.join("", parts.values())).contains(SampleDossier.ENDORSEMENT);
        assertThat(parts.getOrDefault("docProps/core.xml", ""))
                .doesNotContainPattern("<dc:creator>(?!Throughline)[^<]")
                .doesNotContain("lastModifiedBy");
    }

    @Test
    void no_cell_of_a_csv_file_is_a_formula() throws IOException {
        String matrix = csv(FileKind.MATRIX, SampleDossier.published());
        assertThat(matrix).startsWith("\ufeffCode,").contains("'=HYPERLINK");
        assertThat(csv(FileKind.CODINGS, SampleDossier.published())).contains(",'+1 for the reserve,");
        assertThat(CsvFile.harmless("＝1")).isEqualTo("'＝1");
        assertThat(CsvFile.harmless("a=1")).isEqualTo("a=1");
    }

    @Test
    void every_row_of_a_csv_file_carries_the_endorsement_statement() throws IOException {
        for (FileKind kind : List.of(FileKind.MATRIX, FileKind.CODINGS, FileKind.EVIDENCE)) {
            List<String> lines =
                    csv(kind, SampleDossier.published()).lines().skip(1).toList();
            assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).contains(SampleDossier.ENDORSEMENT));
        }
        assertThat(csv(FileKind.METHOD, SampleDossier.published())).contains(SampleDossier.ENDORSEMENT);
    }

    @Test
    void data_say_codes_and_what_is_provisional() throws IOException {
        byte[] file = file(FileKind.JSON, SampleDossier.published(), Language.JA);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file))) {
            JsonObject all = reader.readObject();
            JsonObject first = all.getJsonArray("recommendations").getJsonObject(0);
            assertThat(first.getString("uptake")).isEqualTo("adopted");
            assertThat(first.getBoolean("provisional")).isTrue();
            assertThat(first.getJsonArray("findings").getJsonObject(0).getInt("coder"))
                    .isEqualTo(1);
            assertThat(all.getJsonObject("endorsement").getString("en")).isEqualTo(SampleDossier.ENDORSEMENT);
            assertThat(all.getJsonArray("recommendations").getJsonObject(1).containsKey("findings"))
                    .isFalse();
        }
    }

    @Test
    void an_example_is_in_no_figure_and_every_row_of_it_says_so() throws IOException {
        for (FileKind kind : List.of(FileKind.MATRIX, FileKind.CODINGS, FileKind.EVIDENCE)) {
            assertThat(csv(kind, SampleDossier.ofExamples()).lines().filter(line -> line.contains("A-1")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).contains("illustrative"));
            assertThat(csv(kind, SampleDossier.forMembers())).doesNotContain("illustrative");
        }
        assertThat(csv(FileKind.METHOD, SampleDossier.ofExamples()))
                .contains("0 recommendations have a result", "0 are provisional", "One result here is an example");
        assertThat(csv(FileKind.METHOD, SampleDossier.forMembers()))
                .contains("1 recommendation has a result", "1 is provisional");
        JsonObject totals = json(SampleDossier.ofExamples()).getJsonObject("totals");
        assertThat(totals.getInt("assessed")).isZero();
        assertThat(totals.getInt("illustrative")).isEqualTo(1);
        assertThat(totals.getInt("takenUp")).isZero();
        assertThat(json(SampleDossier.forMembers()).getJsonObject("totals").getInt("takenUp"))
                .isEqualTo(1);
    }

    @Test
    void a_translation_left_behind_is_marked_in_the_files_of_its_language() throws IOException {
        String mark = "英語の変更を反映していない日本語文";
        assertThat(new String(file(FileKind.MATRIX, SampleDossier.published(), Language.JA), StandardCharsets.UTF_8))
                .contains(mark);
        assertThat(csv(FileKind.MATRIX, SampleDossier.published())).doesNotContain("older than the");
        try (XWPFDocument document = new XWPFDocument(
                        new ByteArrayInputStream(file(FileKind.DOCX, SampleDossier.published(), Language.JA)));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText().split(mark)).hasSizeGreaterThan(2);
        }
        try (JsonReader reader = Json.createReader(
                new ByteArrayInputStream(file(FileKind.JSON, SampleDossier.published(), Language.EN)))) {
            JsonObject words = reader.readObject()
                    .getJsonArray("recommendations")
                    .getJsonObject(0)
                    .getJsonObject("words");
            assertThat(words.getString("older")).isEqualTo("ja");
        }
    }

    @Test
    void only_members_are_told_figures_of_agreement() throws IOException {
        assertThat(json(SampleDossier.published()).containsKey("agreement")).isFalse();
        assertThat(json(SampleDossier.forMembers()).getJsonObject("agreement").getInt("clausesFoundByEither"))
                .isZero();
        assertThat(csv(FileKind.METHOD, SampleDossier.published())).contains("members of the series see them");
        assertThat(csv(FileKind.METHOD, SampleDossier.forMembers())).contains("Nothing has been coded by two");
    }

    private static JsonObject json(Dossier dossier) throws IOException {
        try (JsonReader reader =
                Json.createReader(new ByteArrayInputStream(file(FileKind.JSON, dossier, Language.EN)))) {
            return reader.readObject();
        }
    }

    private static String csv(FileKind kind, Dossier dossier) throws IOException {
        return new String(file(kind, dossier, Language.EN), StandardCharsets.UTF_8);
    }

    private static byte[] file(FileKind kind, Dossier dossier, Language language) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Handout handout = Composer.compose(in(language), dossier, TODAY, "https://example.org/en/s/talks/uptake/pact");
        kind.write(dossier, handout, TODAY, file);
        return file.toByteArray();
    }

    private static Frame in(Language language) {
        return new Frame() {
            @Override
            public Language language() {
                return language;
            }
        };
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Path kept = Files.createTempFile("export", ".zip");
        Map<String, String> parts = new TreeMap<>();
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(kept);
        }
        return parts;
    }
}
