package org.throughline.instrument.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.instrument.outline.Outline.Entry;

class OutlineBuilderTest {

    private final List<DraftProvision> drafts = new ArrayList<>();

    @Test
    void a_clause_keeps_its_number_whatever_section_it_is_in() {
        section(2, null);
        clause("1");
        section(3, null);
        clause("2");
        assertThat(eIds()).containsExactly("sec_1", "cl_1", "sec_1__sec_1", "cl_2");
        assertThat(citations()).containsExactly(null, "1", null, "2");
    }

    @Test
    void where_numbers_begin_again_the_section_stands_in_front() {
        section(1, "Section I");
        clause("1");
        section(1, "Section II");
        clause("1");
        assertThat(eIds()).containsExactly("sec_I", "sec_I__cl_1", "sec_II", "sec_II__cl_1");
        assertThat(citations()).containsExactly("Section I", "I.1", "Section II", "II.1");
    }

    @Test
    void sections_nest_by_rank_although_it_jumps() {
        section(3, null);
        section(4, null);
        section(4, null);
        section(2, null);
        assertThat(outline().entries()).extracting(Entry::depth).containsExactly(0, 1, 1, 0);
        assertThat(outline().entries()).extracting(Entry::ordinal).containsExactly(1, 1, 2, 2);
    }

    @Test
    void what_bears_no_number_is_counted_through_the_text_and_cited_in_brackets() {
        draft(ProvisionKind.PREAMBULAR, null, 0);
        section(1, null);
        clause(null);
        section(1, null);
        clause(null);
        item("(i)", 1);
        item(null, 1);
        assertThat(eIds())
                .containsExactly(
                        "rec_1",
                        "sec_1",
                        "para_1",
                        "sec_2",
                        "para_2",
                        "para_2__list_1__item_i",
                        "para_2__list_1__item_2");
        assertThat(citations()).containsExactly("[P1]", null, "[1]", null, "[2]", "[2](i)", "[2][2]");
    }

    @Test
    void a_clause_with_items_is_their_chapeau() {
        clause("7");
        item("a", 1);
        item("i", 2);
        item("b", 1);
        clause("8");
        assertThat(outline().entries())
                .extracting(Entry::kind)
                .containsExactly(
                        ProvisionKind.CHAPEAU,
                        ProvisionKind.ITEM,
                        ProvisionKind.ITEM,
                        ProvisionKind.ITEM,
                        ProvisionKind.OPERATIVE);
        assertThat(outline().entries()).extracting(Entry::parent).containsExactly(-1, 0, 1, 0, -1);
        assertThat(citations()).containsExactly("7", "7(a)", "7(a)(i)", "7(b)", "8");
        assertThat(outline().clauses()).isEqualTo(2);
    }

    @Test
    void two_languages_of_one_structure_are_aligned_by_their_identifiers() {
        section(2, "Chapter 1");
        clause("12");
        item("(1)", 1);
        List<String> english = eIds();
        drafts.clear();
        section(2, "第一章");
        clause("１２");
        item("（１）", 1);
        assertThat(eIds()).isEqualTo(english);
    }

    @Test
    void a_number_printed_twice_still_has_one_identifier_and_one_citation_each() {
        clause("1");
        clause("1");
        assertThat(eIds()).containsExactly("cl_1", "cl_1-2");
        assertThat(citations()).containsExactly("1", "1[2]");
    }

    @Test
    void furniture_in_the_middle_ends_nothing() {
        section(1, null);
        clause("1");
        draft(ProvisionKind.FURNITURE, null, 0);
        item("a", 1);
        assertThat(eIds()).containsExactly("sec_1", "cl_1", "furniture_1", "cl_1__list_1__item_a");
    }

    private void section(int rank, @Nullable String number) {
        draft(ProvisionKind.SECTION, number, rank);
    }

    private void clause(@Nullable String number) {
        draft(ProvisionKind.OPERATIVE, number, 0);
    }

    private void item(@Nullable String number, int depth) {
        draft(ProvisionKind.ITEM, number, depth);
    }

    private void draft(ProvisionKind kind, @Nullable String number, int depth) {
        drafts.add(new DraftProvision(kind, number, null, depth, 0, 0, 0));
    }

    private Outline outline() {
        return OutlineBuilder.outline(drafts);
    }

    private List<String> eIds() {
        return outline().entries().stream()
                .map(entry -> entry.designation().eId())
                .toList();
    }

    private List<@Nullable String> citations() {
        List<@Nullable String> citations = new ArrayList<>();
        outline().entries().forEach(entry -> citations.add(entry.designation().citation()));
        return citations;
    }
}
