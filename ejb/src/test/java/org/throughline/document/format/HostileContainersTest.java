package org.throughline.document.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.throughline.document.format.Files.p;
import static org.throughline.document.format.Files.parts;
import static org.throughline.document.format.Files.relations;
import static org.throughline.document.format.Files.zip;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.document.format.guard.Deadline;
import org.throughline.document.format.pdf.PdfFile;
import org.throughline.document.source.Upload;
import org.throughline.refusal.Refusal;

/** Files that want more than to be read. Each is refused with a reason of its own, soon, and nothing is fetched. */
class HostileContainersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String BODY = p("1. We will meet.");

    @Test
    void a_bomb_that_unpacks_to_gigabytes_is_refused() throws IOException {
        byte[] zeros = new byte[8 * 1024 * 1024];
        Map<String, byte[]> file = parts(BODY);
        for (int i = 0; i < 13; i++) {
            file.put("word/media/" + i + ".bin", zeros);
        }
        assertThat(word(file)).isEqualTo("import.zipBomb");
    }

    @Test
    void a_bomb_in_the_text_itself_is_refused() {
        byte[] blanks = new byte[30 * 1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        Map<String, byte[]> file = parts(BODY);
        file.put("word/document.xml", blanks);
        assertThat(word(file)).isEqualTo("import.zipBomb");
    }

    @Test
    void too_many_parts_are_refused() {
        Map<String, byte[]> file = parts(BODY);
        for (int i = 0; i < 2_100; i++) {
            file.put("word/x" + i, new byte[0]);
        }
        assertThat(word(file)).isEqualTo("import.zipBomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'><x/>",
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;]><x/>"
            })
    void a_document_type_is_refused_and_no_entity_is_read(String document) {
        Map<String, byte[]> file = parts(BODY);
        file.put("word/document.xml", document.getBytes(UTF_8));
        assertThat(word(file)).isEqualTo("import.doctype");
    }

    @Test
    void a_document_type_in_any_part_is_refused() {
        Map<String, byte[]> file = parts(BODY);
        file.put("word/styles.xml", "<!DOCTYPE x [<!ENTITY e 'x'>]><x>&e;</x>".getBytes(UTF_8));
        assertThat(word(file)).isEqualTo("import.doctype");
    }

    @Test
    void macros_are_refused_however_they_are_named() {
        Map<String, byte[]> typed = parts(BODY);
        typed.put(Files.TYPES, Files.types("application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertThat(word(typed)).isEqualTo("import.macro");
        Map<String, byte[]> hidden = parts(BODY);
        hidden.put("word/vbaProject.bin", new byte[] {1});
        assertThat(word(hidden)).isEqualTo("import.macro");
        Map<String, byte[]> active = parts(BODY);
        active.put("word/activeX/activeX1.xml", "<x/>".getBytes(UTF_8));
        assertThat(word(active)).isEqualTo("import.macro");
        assertThat(refusal("a.docm", zip(parts(BODY)))).isEqualTo("import.macro");
    }

    @ParameterizedTest
    @CsvSource({
        "settings,attachedTemplate,http://example.org/t.dotm",
        "document,image,https://example.org/i.png",
        "document,oleObject,\\\\host\\share\\x",
        "document,frame,file://host/share/x",
        "settings,attachedTemplate,HTTPS://example.org/t"
    })
    void what_the_program_would_fetch_is_refused(String part, String type, String target) {
        Map<String, byte[]> file = parts(BODY);
        file.put("word/_rels/" + part + ".xml.rels", relations(type, target));
        assertThat(word(file)).isEqualTo("import.external");
    }

    @Test
    void nothing_is_fetched_over_the_network() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            Map<String, byte[]> file = parts(BODY);
            file.put(
                    "word/document.xml",
                    ("<!DOCTYPE x SYSTEM '" + address + "/x.dtd' [<!ENTITY e SYSTEM '" + address + "/e'>]><x>&e;</x>")
                            .getBytes(UTF_8));
            assertThat(word(file)).isEqualTo("import.doctype");
            Map<String, byte[]> linked = parts(BODY);
            linked.put("word/_rels/document.xml.rels", relations("hyperlink", address + "/link"));
            assertThat(word(linked)).isEqualTo("read");
            String page =
                    "<html><head><link rel=stylesheet href='" + address + "/s'><meta http-equiv=refresh content='0;"
                            + address + "/m'></head><body><img src='" + address + "/i'><iframe src='" + address
                            + "/f'></iframe><p>1. Meet.</p></body></html>";
            assertThat(refusal("a.html", page.getBytes(UTF_8))).isEqualTo("read");
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void an_archive_in_the_archive_is_refused() {
        Map<String, byte[]> embedded = parts(BODY);
        embedded.put("word/embeddings/sheet.xlsx", new byte[] {1, 2, 3});
        assertThat(word(embedded)).isEqualTo("import.nested");
        Map<String, byte[]> disguised = parts(BODY);
        disguised.put("word/media/image1.png", zip(parts(BODY)));
        assertThat(word(disguised)).isEqualTo("import.nested");
    }

    @Test
    void other_archives_are_refused() {
        Map<String, byte[]> sheet = new LinkedHashMap<>();
        sheet.put(Files.TYPES, "<Types/>".getBytes(UTF_8));
        sheet.put("xl/workbook.xml", "<x/>".getBytes(UTF_8));
        assertThat(word(sheet)).isEqualTo("import.archive");
        assertThat(refusal("a.zip", zip(Map.of("a.md", "1. Meet.".getBytes(UTF_8)))))
                .isEqualTo("import.archive");
        assertThat(refusal(
                        "a.docx", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8)))))
                .isEqualTo("import.archive");
    }

    @Test
    void a_damaged_archive_is_refused() {
        byte[] good = zip(parts(BODY));
        assertThat(refusal("a.docx", Arrays.copyOf(good, good.length / 2))).isEqualTo("import.damaged");
        Map<String, byte[]> broken = parts(BODY);
        broken.put("word/document.xml", "<w:document><w:p>".getBytes(UTF_8));
        assertThat(word(broken)).isEqualTo("import.damaged");
        Map<String, byte[]> climbing = parts(BODY);
        climbing.put("../../etc/passwd", new byte[] {1});
        assertThat(word(climbing)).isEqualTo("import.damaged");
    }

    @Test
    void an_encrypted_or_old_file_is_refused_with_its_reason() {
        String ole = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "x".repeat(600);
        String encrypted = ole + new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
        assertThat(refusal("a.docx", encrypted.getBytes(ISO_8859_1))).isEqualTo("import.encrypted");
        assertThat(refusal("a.doc", ole.getBytes(ISO_8859_1))).isEqualTo("import.oldWord");
    }

    @Test
    void a_file_under_a_wrong_name_is_refused_with_its_right_one() {
        assertThat(refusal("a.pdf", zip(parts(BODY)))).isEqualTo("import.wrongName");
        assertThat(refusal("a.txt", zip(parts(BODY)))).isEqualTo("import.wrongName");
        assertThat(refusal("a.docx", Files.pdf(List.of(List.of(Files.at(72, 100, "1. Meet."))))))
                .isEqualTo("import.wrongName");
    }

    @Test
    void elements_nested_without_end_are_refused() {
        Map<String, byte[]> file = parts("<w:sdt>".repeat(1_000) + BODY + "</w:sdt>".repeat(1_000));
        assertThat(word(file)).isEqualTo("import.tooComplex");
    }

    @Test
    void a_file_without_words_is_refused() {
        assertThat(word(parts(p("  ")))).isEqualTo("import.empty");
        assertThat(refusal("a.html", "<html><script>x</script></html>".getBytes(UTF_8)))
                .isEqualTo("import.empty");
    }

    @Test
    void more_text_than_any_instrument_has_is_refused() {
        assertThat(word(parts(p("x".repeat(2_000_001))))).isEqualTo("import.tooMuchText");
        assertThat(word(parts(p("x").repeat(5_001)))).isEqualTo("import.tooManyProvisions");
        byte[] large = zip(parts(BODY));
        assertThat(refusal("a.docx", Arrays.copyOf(large, SourceFile.LARGEST + 1)))
                .isEqualTo("import.tooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ol><li>", "<table><tr><td>", "<p><i>", "<!--", "<a href='", "<x:y>"})
    void tags_nested_without_end_end_soon(String tag) {
        byte[] page = ("<html><p>1. Meet.</p>" + tag.repeat(Math.min(1_900_000 / tag.length(), 59_000)) + "x")
                .getBytes(UTF_8);
        assertThat(assertTimeoutPreemptively(PATIENCE, () -> refusal("a.html", page)))
                .isIn("read", "import.tooComplex", "import.tooManyProvisions", "import.tooSlow");
    }

    @Test
    void a_pdf_that_needs_a_password_is_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(refusal("a.pdf", Files.saved(document))).isEqualTo("import.encrypted");
        }
    }

    @Test
    void a_pdf_of_a_thousand_pages_is_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 1_000; i++) {
                document.addPage(new PDPage());
            }
            assertThat(refusal("a.pdf", Files.saved(document))).isEqualTo("import.tooManyPages");
        }
    }

    @Test
    void a_pdf_of_pictures_only_is_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertThat(refusal("a.pdf", Files.saved(document))).isEqualTo("import.noWords");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 text", "%PDF-1.7\n1 0 obj\n<<", "%PDF-1.4\ntrailer <</Root 1 0 R>>\n%%EOF"})
    void a_broken_pdf_is_refused(String content) {
        assertThat(refusal("a.pdf", content.getBytes(ISO_8859_1))).isEqualTo("import.damaged");
    }

    @Test
    void a_pdf_that_unpacks_to_gigabytes_harms_only_its_own_process() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bomb, new Deflater(9))) {
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 1_500; i++) {
                deflater.write(blanks);
            }
        }
        byte[] file = pdf(bomb.toByteArray(), "/FlateDecode");
        AtomicLong taken = new AtomicLong();
        assertThat(assertTimeoutPreemptively(PATIENCE, () -> {
                    long before = takenByThisThread();
                    String code = refusal("a.pdf", file);
                    taken.set(takenByThisThread() - before);
                    return code;
                }))
                .isIn("import.tooHeavy", "import.tooSlow", "import.damaged", "import.noWords");
        assertThat(taken.get()).isBetween(1L, 200L * 1024 * 1024);
    }

    /** Bytes that this thread has asked for so far, whatever others did meanwhile. */
    private static long takenByThisThread() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void a_pdf_that_draws_itself_for_ever_ends_soon() {
        byte[] content = "/X Do".getBytes(ISO_8859_1);
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> PdfFile.read(pdf(content, null), Deadline.in(Duration.ofSeconds(3))));
        assertThat(refusal.code()).isIn("import.tooSlow", "import.damaged", "import.noWords");
    }

    /** A page whose content is drawn by a form that draws itself. */
    private static byte[] pdf(byte[] content, @Nullable String filter) {
        String packed = filter == null ? "" : "/Filter " + filter;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>"
                + " endobj\n4 0 obj <<" + packed + "/Length " + content.length + ">> stream\n";
        out.writeBytes(head.getBytes(ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes(
                ("\nendstream endobj\n5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R"
                                + "/Y 5 0 R>>>>/Length 11>> stream\n/X Do /Y Do\nendstream endobj\ntrailer <</Root 1 0 R/Size 6>>\n"
                                + "%%EOF")
                        .getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static String word(Map<String, byte[]> parts) {
        return refusal("a.docx", zip(parts));
    }

    private static String refusal(String name, byte[] content) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> SourceFile.read(new Upload(name, content)));
        return refusal == null ? "read" : refusal.code();
    }
}
