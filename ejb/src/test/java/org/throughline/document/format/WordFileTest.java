package org.throughline.document.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.document.format.Files.listed;
import static org.throughline.document.format.Files.p;
import static org.throughline.document.format.Files.part;
import static org.throughline.document.format.Files.parts;
import static org.throughline.document.format.Files.relations;
import static org.throughline.document.format.Files.zip;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.document.source.Block;
import org.throughline.document.source.SourceText;
import org.throughline.document.source.Upload;
import org.throughline.document.text.Run;

class WordFileTest {

    private static final String THREE_LEVELS =
            """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%2)"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/><w:isLgl/></w:lvl>
              <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """;

    @Test
    void numbers_that_word_counts_are_printed() {
        assertThat(printed(
                        THREE_LEVELS,
                        listed(1, 0, "a"),
                        listed(1, 1, "b"),
                        listed(1, 1, "c"),
                        listed(1, 2, "d"),
                        listed(1, 0, "e"),
                        listed(1, 1, "f"),
                        listed(1, 3, "g")))
                .containsExactly("1. a", "(i) b", "(ii) c", "1.2.1 d", "2. e", "(i) f", "g");
    }

    @Test
    void a_list_that_begins_afresh_begins_where_it_says() {
        assertThat(printed(
                        THREE_LEVELS,
                        listed(1, 0, "a"),
                        p("Between."),
                        listed(1, 0, "b"),
                        listed(2, 0, "c"),
                        listed(2, 0, "d"),
                        listed(0, 0, "e")))
                .containsExactly("1. a", "Between.", "2. b", "5. c", "6. d", "e");
    }

    @ParameterizedTest
    @CsvSource({
        "upperRoman,4,IV",
        "lowerRoman,9,ix",
        "upperLetter,3,C",
        "lowerLetter,27,aa",
        "japaneseCounting,12,十二",
        "japaneseCounting,20,二十",
        "japaneseLegal,3,参",
        "ideographDigital,10,一〇",
        "aiueoFullWidth,2,イ",
        "irohaFullWidth,1,イ",
        "decimalFullWidth,12,１２",
        "decimalEnclosedCircle,3,③",
        "decimalZero,4,04",
        "ordinal,3,3rd",
        "somethingNew,7,7"
    })
    void every_way_of_counting_is_written_as_word_writes_it(String format, int start, String written) {
        assertThat(printed(list(format, start, "<%1>"), listed(1, 0, "a"))).containsExactly("<" + written + "> a");
    }

    @Test
    void kanji_numbers_and_articles_are_found_as_numbers() {
        assertThat(blocks(word(list("japaneseCounting", 1, "%1　"), listed(1, 0, "宣言する。"))))
                .extracting(Block::shape)
                .containsExactly(Block.Shape.NUMBERED_ITEM);
        assertThat(printed(list("decimal", 1, "第%1条"), p(heading(1) + numbered(1), "目的")))
                .containsExactly("第1条 目的");
    }

    @Test
    void a_number_may_come_from_the_style() {
        Map<String, byte[]> file = parts(p("<w:pStyle w:val=\"Clause\"/>", "a") + p("<w:pStyle w:val=\"Sub\"/>", "b"));
        file.put("word/numbering.xml", part("numbering", THREE_LEVELS));
        file.put(
                "word/styles.xml",
                part(
                        "styles",
                        """
                        <w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/>
                          <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                        <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Clause"/>
                          <w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
                        """));
        assertThat(texts(read(zip(file)))).containsExactly("1. a", "(i) b");
    }

    @Test
    void headings_are_found_by_style_whatever_their_name_in_the_language_of_the_program() {
        Map<String, byte[]> file = parts(p("<w:pStyle w:val=\"berschrift2\"/>", "Lamps") + p("Lit."));
        file.put(
                "word/styles.xml",
                part(
                        "styles",
                        """
                        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
                        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/>
                          <w:basedOn w:val="berschrift1"/></w:style>
                        """));
        assertThat(read(zip(file)).blocks())
                .extracting(Block::shape, Block::level)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Block.Shape.HEADING, 2),
                        org.assertj.core.groups.Tuple.tuple(Block.Shape.PARAGRAPH, 0));
    }

    @Test
    void notes_stand_around_the_text_and_their_marks_in_it() {
        Map<String, byte[]> file = parts("<w:p><w:r><w:t>Lit</w:t></w:r><w:r><w:footnoteReference w:id=\"4\"/></w:r>"
                + "<w:r><w:t> at night.</w:t></w:r></w:p>");
        file.put(
                "word/footnotes.xml",
                part(
                        "footnotes",
                        "<w:footnote w:id=\"-1\" w:type=\"separator\">" + p("never") + "</w:footnote>"
                                + "<w:footnote w:id=\"4\">" + p("By law.") + "</w:footnote>"));
        SourceText text = read(zip(file));
        assertThat(texts(text)).containsExactly("Lit[1] at night.", "[1] By law.");
        assertThat(text.blocks().getLast().shape()).isEqualTo(Block.Shape.ASIDE);
    }

    @Test
    void what_was_deleted_or_hidden_is_not_printed() {
        String body = "<w:p><w:del><w:r><w:delText>old</w:delText><w:t>old</w:t></w:r></w:del>"
                + "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:t>7</w:t></w:r>"
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>th</w:t></w:r></w:p>";
        assertThat(texts(read(Files.word(body)))).containsExactly("new 7th");
    }

    @Test
    void a_drawing_kept_in_two_ways_is_read_once() {
        String mc = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
        String box = "<w:txbxContent>" + p("In the box.") + "</w:txbxContent>";
        String body = "<w:p><w:r><mc:AlternateContent " + mc + "><mc:Choice Requires=\"wps\"><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent>"
                + "</w:r><w:r><w:t>Beside it.</w:t></w:r></w:p>";
        assertThat(texts(read(Files.word(body)))).containsExactly("In the box.", "Beside it.");
    }

    @Test
    void a_link_that_a_reader_may_follow_is_only_words() {
        Map<String, byte[]> file = parts(p("See the page."));
        file.put("word/_rels/document.xml.rels", relations("hyperlink", "https://example.org/"));
        file.put("word/_rels/settings.xml.rels", relations("attachedTemplate", "file:///C:\\Templates\\Normal.dotm"));
        assertThat(texts(read(zip(file)))).containsExactly("See the page.");
    }

    @Test
    void a_thousand_clauses_are_counted() {
        String[] clauses =
                IntStream.rangeClosed(1, 1_000).mapToObj(i -> listed(1, 0, "x")).toArray(String[]::new);
        assertThat(printed(THREE_LEVELS, clauses)).hasSize(1_000).last().isEqualTo("1000. x");
    }

    private static String list(String format, int start, String text) {
        return "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"" + start
                + "\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text.replace("<", "&lt;")
                + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    }

    private static String heading(int level) {
        return "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>";
    }

    private static String numbered(int list) {
        return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    private static List<String> printed(String numbering, String... paragraphs) {
        return texts(read(word(numbering, paragraphs)));
    }

    private static byte[] word(String numbering, String... paragraphs) {
        Map<String, byte[]> file = parts(String.join("", paragraphs));
        file.put("word/numbering.xml", part("numbering", numbering));
        return zip(file);
    }

    private static List<Block> blocks(byte[] file) {
        return read(file).blocks();
    }

    private static SourceText read(byte[] file) {
        return SourceFile.read(new Upload("text.docx", file));
    }

    static List<String> texts(SourceText text) {
        return text.blocks().stream()
                .map(block -> String.join(
                                "", block.runs().stream().map(Run::text).toList())
                        .replace('\u2028', '/')
                        .strip())
                .toList();
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
