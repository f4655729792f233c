package org.throughline.web.uptake.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.series.SideName;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.language.Bilingual;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Degree;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.agreement.Agreement;
import org.throughline.uptake.matrix.LineBy;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.matrix.MatrixPart;
import org.throughline.web.page.Place;
import org.throughline.web.uptake.matrix.MatrixFilter;
import org.throughline.web.uptake.matrix.MatrixPage;

class OverviewTest {

    private static final List<Matrix.Line> LINES = List.of(
            line("A-1", "A", "AU", Uptake.ADOPTED, Map.of("cl_1", Degree.ADOPTED, "cl_2", Degree.ECHOED)),
            line("A-2", "A", "JP", Uptake.NOT_TAKEN_UP, Map.of()),
            line("B-1", "B", "JP", Uptake.WRONG_VEHICLE, Map.of()),
            line("B-2", "B", "AU", Uptake.NOT_ASSESSED, Map.of()));

    @Test
    void the_wrong_vehicle_is_counted_in_a_denominator_of_its_own() {
        Gaps gaps = new Gaps(page(MatrixFilter.NONE));
        assertThat(gaps.totals().assessed()).isEqualTo(3);
        assertThat(gaps.totals().notAssessed()).isEqualTo(1);
        assertThat(gaps.totals().possible()).isEqualTo(2);
        assertThat(gaps.notTakenUp()).extracting(Matrix.Line::code).containsExactly("A-2");
        assertThat(gaps.wrongVehicle()).extracting(Matrix.Line::code).containsExactly("B-1");
    }

    @Test
    void a_clause_in_which_nothing_was_found_was_not_asked_for() {
        Gaps gaps = new Gaps(page(MatrixFilter.NONE));
        assertThat(gaps.unasked()).extracting(Matrix.Column::eId).containsExactly("cl_3");
        assertThat(gaps.clauses()).isEqualTo(3);
    }

    @Test
    void the_flow_joins_every_recommendation_with_its_theme_and_with_what_took_it_up() {
        FlowChart flow = FlowChart.of(page(MatrixFilter.NONE));
        assertThat(flow.themes()).extracting(FlowChart.Node::key).containsExactly("A", "B");
        assertThat(flow.belongs()).hasSize(4);
        assertThat(flow.taken())
                .extracting(join -> join.from().key() + " " + join.to().key() + " " + join.degree())
                .containsExactly("A-1 cl_1 ADOPTED", "A-1 cl_2 ECHOED");
        assertThat(flow.clauses()).extracting(FlowChart.Node::key).containsExactly("cl_1", "cl_2");
    }

    @Test
    void links_of_the_flow_are_far_enough_apart_to_be_hit() {
        FlowChart flow = FlowChart.of(page(MatrixFilter.NONE));
        List<FlowChart.Node> nodes = flow.recommendations();
        for (int i = 1; i < nodes.size(); i++) {
            assertThat(nodes.get(i).y() - nodes.get(i - 1).y()).isGreaterThanOrEqualTo(FlowChart.PITCH);
        }
        assertThat(flow.height()).isGreaterThan(nodes.getLast().y());
    }

    @Test
    void an_address_narrows_the_matrix_by_theme_uptake_and_side() {
        assertThat(codes(new MatrixFilter("A", "", "", false))).containsExactly("A-1", "A-2");
        assertThat(codes(new MatrixFilter("", "not_taken_up", "", false))).containsExactly("A-2");
        assertThat(codes(new MatrixFilter("", "", "JP", false))).containsExactly("A-2", "B-1");
        assertThat(codes(new MatrixFilter("A", "", "JP", false))).containsExactly("A-2");
        assertThat(new MatrixFilter("A&b", "", "JP", false).query(true)).isEqualTo("?theme=A%26b&to=JP&clauses=all");
        assertThat(MatrixFilter.NONE.query(false)).isEmpty();
    }

    @Test
    void totals_are_over_the_lines_that_are_shown() {
        MatrixPage all = page(MatrixFilter.NONE);
        assertThat(all.total(all.columns().getFirst())).isEqualTo(1);
        assertThat(page(new MatrixFilter("B", "", "", true)).total(all.columns().getFirst()))
                .isZero();
    }

    /** Of the four lines three are assessed and one of these was taken up: not four, as a count of lines would have it. */
    @Test
    void what_found_its_way_in_is_not_the_number_of_lines() {
        MatrixPage all = page(MatrixFilter.NONE);
        assertThat(all.taken()).isEqualTo(1);
        assertThat(all.counted()).isEqualTo(3);
        assertThat(page(new MatrixFilter("B", "", "", true)).taken()).isZero();
    }

    @Test
    void a_large_matrix_is_shown_in_tiles_whose_totals_are_over_the_whole() {
        List<Matrix.Line> lines = IntStream.range(0, 1000)
                .mapToObj(i -> line("A-" + i, "A", "AU", Uptake.ADOPTED, Map.of("cl_" + i, Degree.ADOPTED)))
                .toList();
        List<Matrix.Column> columns =
                IntStream.range(0, 1000).mapToObj(i -> column("" + i)).toList();
        MatrixPage page = page(new MatrixFilter("", "", "", LineBy.RECOMMENDATION, true, 900, 950), columns, lines);
        MatrixPage.Tile tile = page.tile();
        assertThat(tile.lines())
                .hasSize(MatrixPage.ROWS)
                .first()
                .extracting(Matrix.Line::code)
                .isEqualTo("A-900");
        assertThat(tile.columns()).hasSize(MatrixPage.COLUMNS);
        assertThat(tile.hasAfter() || tile.hasRight()).isFalse();
        assertThat(tile.before()).isEqualTo("?clauses=all&row=800&column=950");
        assertThat(tile.left()).isEqualTo("?clauses=all&row=900&column=900");
        assertThat(page.total(columns.get(5))).isEqualTo(1);
        assertThat(page(MatrixFilter.NONE).tile().isPart()).isFalse();
    }

    @Test
    void a_japanese_letter_takes_the_room_of_two() {
        assertThat(FlowChart.cut("Reserves", 8)).isEqualTo("Reserves");
        assertThat(FlowChart.cut("Reserves!", 8)).isEqualTo("Reserves…");
        assertThat(FlowChart.cut("備蓄の強化", 8)).isEqualTo("備蓄の強…");
    }

    private static List<String> codes(MatrixFilter filter) {
        return page(filter).lines().stream().map(Matrix.Line::code).toList();
    }

    private static MatrixPage page(MatrixFilter filter) {
        return page(filter, List.of(column("1"), column("2"), column("3")), LINES);
    }

    private static MatrixPage page(MatrixFilter filter, List<Matrix.Column> columns, List<Matrix.Line> lines) {
        Matrix matrix = new Matrix(
                "pact", new Bilingual("The Pact", "協定"), SignedOn.UNKNOWN, columns, lines, Agreement.of(List.of()));
        Bilingual words = new Bilingual("x", "x");
        return new MatrixPage(new Place("talks", words, words, null), "/s/talks/public/uptake", matrix, false, filter);
    }

    private static Matrix.Column column(String number) {
        return new Matrix.Column("cl_" + number, "c" + number, "#c" + number, number, Bilingual.NONE, false);
    }

    private static Matrix.Line line(String code, String theme, String side, Uptake uptake, Map<String, Degree> cells) {
        boolean open = uptake != Uptake.NOT_ASSESSED;
        return new Matrix.Line(
                code,
                theme,
                new Bilingual("Theme " + theme, ""),
                new Bilingual("Words of " + code, ""),
                new UptakeResult(
                        uptake,
                        open ? MappingState.PUBLISHED : null,
                        open ? Basis.AGREEMENT : null,
                        false,
                        false,
                        false),
                cells,
                List.of(new SideName(side, new Bilingual(side, side))),
                MatrixPart.ALL);
    }
}
