package org.throughline.instrument.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.throughline.document.source.Upload;
import org.throughline.instrument.parsing.ParsedText;
import org.throughline.refusal.Refusal;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What goes out comes in again as the same text, and Akoma Ntoso is what its schema says it is. */
class RoundTripTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("documents", "../../shared/documents")).toAbsolutePath();

    static final String LAMPS =
            """
            # Norland-Sudland

            ## Declaration on Lamps & Light

            <https://example.org/lamps>

            The Governments of Norland and Sudland,

            Recalling their friendship,

            Noting the dark,

            Have decided as follows:

            ### Section 1 Light

            1. We keep our lamps
               lit, namely:
               - at **night**;
               - in <fog>:
                 1. thick;
                 2. thin.

            2. We share oil.\\
            And wicks.

            ### Section 2 Glass

            ![](https://example.org/picture)

            1. We polish.

            Signed at Harbour Town on the first of May.

            For the Government of Norland
            """;

    /** The structure rules of Akoma Ntoso 3.0 for what we write: which elements an element may hold. */
    private static final Map<String, Set<String>> HOLDS = Map.ofEntries(
            Map.entry("akomaNtoso", Set.of("statement")),
            Map.entry("statement", Set.of("meta", "preface", "preamble", "mainBody", "conclusions")),
            Map.entry("meta", Set.of("identification", "references", "proprietary")),
            Map.entry("identification", Set.of("FRBRWork", "FRBRExpression", "FRBRManifestation")),
            Map.entry("preface", Set.of("longTitle", "formula", "container", "p", "blockList")),
            Map.entry("preamble", Set.of("recitals", "formula", "container", "p")),
            Map.entry("recitals", Set.of("recital")),
            Map.entry("recital", Set.of("num", "heading", "p", "blockList", "blockContainer")),
            Map.entry("longTitle", Set.of("p")),
            Map.entry("formula", Set.of("p")),
            Map.entry("container", Set.of("p")),
            Map.entry("conclusions", Set.of("p", "blockList", "container", "formula")),
            Map.entry("mainBody", hierarchy()),
            Map.entry("section", in("num", "heading")),
            Map.entry("article", in("num", "heading")),
            Map.entry("chapter", in("num", "heading")),
            Map.entry("part", in("num", "heading")),
            Map.entry("division", in("num", "heading")),
            Map.entry("clause", Set.of("num", "heading", "content")),
            Map.entry("paragraph", Set.of("num", "heading", "content")),
            Map.entry("hcontainer", Set.of("num", "heading", "content")),
            Map.entry("content", Set.of("p", "blockList", "blockContainer")),
            Map.entry("blockList", Set.of("item")),
            Map.entry("blockContainer", Set.of("p")),
            Map.entry("item", Set.of("num", "heading", "p", "blockList", "blockContainer")),
            Map.entry("p", Set.of("eol")),
            Map.entry("num", Set.of("eol")),
            Map.entry("heading", Set.of("eol")));

    /** What must stand in this order. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "statement", List.of("meta", "preface", "preamble", "mainBody", "conclusions"),
            "meta", List.of("identification", "references", "proprietary"),
            "identification", List.of("FRBRWork", "FRBRExpression", "FRBRManifestation"),
            "FRBRWork", List.of("FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor", "FRBRcountry", "FRBRname"),
            "FRBRExpression", List.of("FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor", "FRBRlanguage"),
            "FRBRManifestation", List.of("FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor", "FRBRformat"));

    @Test
    void a_text_with_every_kind_of_provision_comes_back_as_it_was() {
        same(read("lamps.md", LAMPS));
    }

    @Test
    @EnabledIf("hasDocuments")
    void every_real_text_comes_back_as_it_was() {
        for (Path file : documents()) {
            try {
                same(ParsedText.of(new Upload(file.getFileName().toString(), Files.readAllBytes(file))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void a_statement_holds_what_the_schema_lets_it_hold() throws Exception {
        String xml = akomaNtoso(read("lamps.md", LAMPS));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Element root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
        Set<String> ids = new HashSet<>();
        check(root, ids);
        assertThat(ids).contains("sec_1__cl_1", "throughline").hasSizeGreaterThan(10);
    }

    @Test
    void a_statement_of_another_program_is_read_by_its_elements() {
        ParsedText text = read(
                "other.xml",
                """
                <?xml version="1.0"?>
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="declaration">
                <meta><identification source="#x"><FRBRWork/></identification></meta>
                <preface><longTitle><p>On <docTitle>Lamps</docTitle></p></longTitle></preface>
                <mainBody><article eId="art_1"><num>Article 1</num><heading>Light</heading>
                <paragraph eId="art_1__para_1"><num>1.</num><content><p>Lit.</p></content></paragraph></article></mainBody>
                </statement></akomaNtoso>
                """);
        assertThat(text.canonical()).hasToString("On Lamps\n\nArticle 1 Light\n\n1. Lit.");
        assertThat(text.outline().clauses()).isEqualTo(1);
    }

    @Test
    void title_date_and_language_come_along() {
        ParsedText text = read("lamps.md", LAMPS);
        for (Upload sent : List.of(
                new Upload("a.xml", akomaNtoso(text).getBytes(UTF_8)),
                new Upload("a.json", json(text).getBytes(UTF_8)))) {
            assertThat(Exchanged.of(sent).orElseThrow().facts())
                    .as(sent.fileName())
                    .isEqualTo(new Facts("On lamps", "en", LocalDate.of(2020, 5, 1)));
        }
        assertThat(Facts.of(null, null, "0001-01-01")).isEqualTo(new Facts("", "", null));
        assertThat(Facts.of("x", "ja", "soon").signedOn()).isNull();
    }

    @Test
    void a_text_that_was_changed_on_the_way_is_refused() {
        ParsedText text = read("lamps.md", LAMPS);
        assertThat(refusal("a.json", json(text).replace("share oil", "share gas")))
                .isEqualTo("import.damaged");
        assertThat(refusal("a.xml", akomaNtoso(text).replace("share oil", "share gas")))
                .isEqualTo("import.damaged");
        assertThat(refusal("a.json", json(text).replace("\"start\":", "\"start\":9")))
                .isEqualTo("import.damaged");
        assertThat(refusal("a.json", "{\"format\":\"throughline-instrument/1\"}"))
                .isEqualTo("import.damaged");
        assertThat(refusal("a.txt", json(text))).isEqualTo("import.wrongName");
        assertThat(refusal("a.xml", "<?xml version='1.0'?><other/>")).isEqualTo("import.notText");
        assertThat(refusal(
                        "a.xml",
                        "<?xml version='1.0'?><!DOCTYPE akomaNtoso [<!ENTITY e SYSTEM 'file:///x'>]><akomaNtoso/>"))
                .isEqualTo("import.doctype");
    }

    static boolean hasDocuments() {
        return Files.isDirectory(FOLDER);
    }

    private static void same(ParsedText text) {
        for (Upload sent : List.of(
                new Upload("a.xml", akomaNtoso(text).getBytes(UTF_8)),
                new Upload("a.json", json(text).getBytes(UTF_8)))) {
            ParsedText back = ParsedText.of(sent);
            assertThat(back.canonical().toString())
                    .as(sent.fileName())
                    .isEqualTo(text.canonical().toString());
            assertThat(back.canonical().sha256()).isEqualTo(text.canonical().sha256());
            assertThat(back.outline().entries())
                    .as(sent.fileName())
                    .isEqualTo(text.outline().entries());
        }
    }

    private static void check(Element element, Set<String> ids) {
        String name = element.getLocalName();
        if (element.hasAttribute("eId")) {
            assertThat(ids.add(element.getAttribute("eId")))
                    .as(element.getAttribute("eId"))
                    .isTrue();
        }
        List<String> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child.getLocalName());
                if (!name.equals("proprietary")) {
                    check(child, ids);
                }
            } else if (!node.getTextContent().isBlank()) {
                assertThat(Set.of("p", "num", "heading")).as("words in " + name).contains(name);
            }
        }
        if (HOLDS.containsKey(name)) {
            assertThat(HOLDS.get(name)).as("in " + name).containsAll(children);
        }
        if (ORDER.containsKey(name)) {
            List<String> order = ORDER.get(name);
            assertThat(children)
                    .as("order in " + name)
                    .isSortedAccordingTo((a, b) -> order.indexOf(a) - order.indexOf(b));
        }
    }

    private static Set<String> hierarchy() {
        return Set.of("section", "article", "chapter", "part", "division", "clause", "paragraph", "hcontainer");
    }

    private static Set<String> in(String... more) {
        Set<String> all = new HashSet<>(hierarchy());
        all.addAll(List.of(more));
        return all;
    }

    static List<Path> documents() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String akomaNtoso(ParsedText text) {
        return AkomaNtoso.write(label(), text.canonical(), text.outline().entries());
    }

    private static String json(ParsedText text) {
        return JsonText.write(label(), text.canonical(), text.outline().entries());
    }

    private static Label label() {
        return new Label(
                "lamps",
                "declaration",
                "On lamps",
                LocalDate.of(2020, 5, 1),
                "en",
                "official_text",
                "authentic",
                true,
                1);
    }

    private static ParsedText read(String name, String content) {
        return ParsedText.of(new Upload(name, content.getBytes(UTF_8)));
    }

    private static String refusal(String name, String content) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(name, content));
        return refusal == null ? "read" : refusal.code();
    }
}
