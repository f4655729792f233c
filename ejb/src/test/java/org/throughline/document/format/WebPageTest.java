package org.throughline.document.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.document.source.Block;
import org.throughline.document.source.SourceText;
import org.throughline.document.source.Upload;
import org.throughline.instrument.parsing.ParsedText;

class WebPageTest {

    @Test
    void headings_paragraphs_and_lists_are_blocks_and_nothing_is_run() {
        SourceText text = read(
                """
                <!DOCTYPE html><html><head><title>T</title><script>alert('x')</script><style>p{}</style></head><body>
                <nav>Home</nav><h1>On lamps</h1><p>We keep<br>them <b>lit</b>.</p>
                <ol start="3"><li>Oil</li><li><p>Wicks:</p><ol type="a"><li>round;</li><li>flat.</li></ol><p>Both dry.</p></li></ol>
                <ul><li>Glass</li></ul><div hidden>no</div><p style="display: none">no</p><footer>© Norland</footer></body></html>
                """);
        assertThat(WordFileTest.texts(text))
                .containsExactly(
                        "Home",
                        "On lamps",
                        "We keep/them lit.",
                        "3. Oil",
                        "4. Wicks:",
                        "a. round;",
                        "b. flat.",
                        "Both dry.",
                        "Glass",
                        "© Norland");
        assertThat(text.blocks())
                .extracting(Block::shape, Block::level)
                .containsExactly(
                        tuple(Block.Shape.ASIDE, 0),
                        tuple(Block.Shape.HEADING, 1),
                        tuple(Block.Shape.PARAGRAPH, 0),
                        tuple(Block.Shape.NUMBERED_ITEM, 1),
                        tuple(Block.Shape.NUMBERED_ITEM, 1),
                        tuple(Block.Shape.NUMBERED_ITEM, 2),
                        tuple(Block.Shape.NUMBERED_ITEM, 2),
                        tuple(Block.Shape.CONTINUATION, 1),
                        tuple(Block.Shape.BULLET_ITEM, 1),
                        tuple(Block.Shape.ASIDE, 0));
    }

    @Test
    void a_number_that_the_text_prints_itself_is_not_counted_twice() {
        SourceText text = read("<html><ol style='list-style: none'><li>(i) oil;</li><li>(ii) wicks.</li></ol>"
                + "<ol><li>1. Lamps.</li><li>2. Glass.</li></ol></html>");
        assertThat(WordFileTest.texts(text)).containsExactly("(i) oil;", "(ii) wicks.", "1. Lamps.", "2. Glass.");
    }

    @Test
    void the_mark_of_a_note_stands_apart_and_an_ordinal_does_not() {
        SourceText text = read("<html><p>Lit<sup><a href='#n1'>1</a></sup> on the 7<sup>th</sup>.</p></html>");
        assertThat(WordFileTest.texts(text)).containsExactly("Lit[1] on the 7th.");
    }

    @Test
    void lines_that_only_wrap_are_one_line_in_every_script() {
        ParsedText parsed = ParsedText.of(new Upload(
                "a.html", "<html><h1>宣言</h1><p>両国は、\n灯をともす。</p><p>Keep\n  it lit.</p></html>".getBytes(UTF_8)));
        assertThat(parsed.canonical()).hasToString("宣言\n\n両国は、灯をともす。\n\nKeep it lit.");
    }

    @Test
    void french_numbers_and_headings_are_read() {
        ParsedText parsed = ParsedText.of(new Upload(
                "a.html",
                """
                <html><h1>Déclaration sur les phares</h1>
                <p>Les gouvernements,</p><p>Rappelant leur amitié ;</p><p>Désireux de veiller ensemble,</p>
                <p>Sont convenus de ce qui suit :</p>
                <h2>Article premier</h2><p>Les lampes sont « allumées ».</p>
                <h2>Article 2 – Huile</h2><p>Les parties partagent :</p><p>1° l’huile ;</p><p>2° les mèches.</p></html>
                """
                        .getBytes(UTF_8)));
        assertThat(parsed.outline().entries())
                .extracting(entry -> entry.designation().eId())
                .containsExactly(
                        "title_1",
                        "formula_1",
                        "rec_1",
                        "rec_2",
                        "formula_2",
                        "art_1",
                        "para_1",
                        "art_2",
                        "para_2",
                        "para_2__list_1__item_1",
                        "para_2__list_1__item_2");
    }

    private static SourceText read(String page) {
        return SourceFile.read(new Upload("a.html", page.getBytes(UTF_8)));
    }

    static List<String> texts(String page) {
        return WordFileTest.texts(read(page));
    }
}
