package org.throughline.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.dialogue.access.SeriesAccess;
import org.throughline.dialogue.key.ScopeId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.series.ThemeTitle;
import org.throughline.document.source.Upload;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.publication.EditionCard;
import org.throughline.publication.EditionState;
import org.throughline.publication.OpenEdition;
import org.throughline.publication.PublicationTitle;
import org.throughline.publication.correction.MendedReport;
import org.throughline.publication.key.EditionId;
import org.throughline.publication.parsing.ParsedReport;
import org.throughline.publication.taking.ListTaking;
import org.throughline.web.form.Form;

class ListFormTest {

    private static final ThemeTitle OIL =
            new ThemeTitle(new ThemeId(UUID.randomUUID()), "OIL", new Bilingual("Oil", "油"));
    private static final ThemeTitle PEOPLE =
            new ThemeTitle(new ThemeId(UUID.randomUUID()), "PE", new Bilingual("People and training", "人"));

    private final List<PairLine> pairs = PairLine.of(
            edition(
                    """
                    # Lamps

                    ## Recommendations in short

                    ### Oil

                    - Share oil between harbours.
                    - Keep a list of who has how much.

                    ### People

                    - Train keepers together.

                    ## What we heard

                    Keepers told us that oil runs short. They walk.

                    ## Recommendations at length

                    - Train the keepers of all harbours together.
                    - Share the oil for lamps between harbours.
                    - Keep a public list of who has how much.
                    """));

    @Test
    void pairs_stand_in_the_order_of_the_first_list_and_show_what_only_one_says() {
        assertThat(pairs).extracting(PairLine::theme).containsExactly("Oil", "Oil", "People");
        assertThat(pairs).allMatch(pair -> pair.firstWords() != null && pair.secondWords() != null);
        assertThat(pairs.get(1).words()).isEqualTo("Keep a list of who has how much.");
        assertThat(pairs.get(1).secondWords()).isNotNull().satisfies(words -> assertThat(words.pieces())
                .filteredOn(piece -> piece.differs())
                .extracting(piece -> piece.text().strip())
                .containsExactly("public"));
    }

    @Test
    void each_is_proposed_as_new_under_the_theme_that_is_called_like_its_heading() {
        var proposals = ListForm.proposals(pairs, List.of(OIL, PEOPLE), List.of(), Language.EN);
        assertThat(proposals.values()).extracting(ListForm.Proposal::code).containsExactly("OIL-1", "OIL-2", "PE-1");
        assertThat(proposals.values()).allMatch(proposal -> proposal.as().equals(ListForm.NEW));
    }

    @Test
    void a_row_that_is_left_out_is_not_sent_on() {
        Map<String, List<String>> values = new HashMap<>();
        values.put("act", List.of(UUID.randomUUID().toString()));
        values.put("first", List.of("summary"));
        values.put("second", List.of("closing"));
        for (PairLine pair : pairs) {
            values.put("as" + pair.key(), List.of(ListForm.NEW));
            values.put("code" + pair.key(), List.of("X-" + pair.key()));
            values.put("theme" + pair.key(), List.of(OIL.id().toString()));
        }
        values.put("as" + pairs.getFirst().key(), List.of(ListForm.OUT));
        values.put("as" + pairs.getLast().key(), List.of("PE-7"));
        ListTaking taking = ListForm.read(new Form(values, Map.of(), null, List.of()), pairs);
        assertThat(taking.rows()).hasSize(2);
        assertThat(taking.rows().getFirst().existing()).isNull();
        assertThat(taking.rows().getLast().existing()).isEqualTo("PE-7");
        assertThat(taking.rows().getLast().partner()).isPositive();
    }

    private static OpenEdition edition(String text) {
        ParsedReport read = ParsedReport.of(new Upload("lamps.md", text.getBytes(StandardCharsets.UTF_8)));
        MendedReport mended = new MendedReport(read.canonical(), read.blocks());
        UUID series = UUID.randomUUID();
        SeriesAccess access = new SeriesAccess(
                new SeriesId(series),
                "lamps",
                new Bilingual("Lamps", "灯"),
                Bilingual.NONE,
                new PersonId(UUID.randomUUID()),
                Map.of(new ScopeId(series), Set.of(MemberRole.CONVENOR)));
        EditionCard card = new EditionCard(
                new EditionId(UUID.randomUUID()),
                new PublicationTitle(1, new Bilingual("Lamps", ""), null),
                Language.EN,
                ExpressionGrade.OFFICIAL_COPY,
                EditionState.KEPT,
                "lamps.md",
                0,
                0);
        return new OpenEdition(access, card, List.of(card), mended.report(), mended.twins(), List.of());
    }
}
