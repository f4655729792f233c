package org.throughline.instrument.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.document.text.SourceMap;
import org.throughline.document.text.SourceMap.Segment;
import org.throughline.instrument.correction.Correction;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.platform.StoredJson;

/** What is in the database already reads so; the migrations write it so. */
class StoredImportTest {

    @Test
    void the_map_into_the_source() {
        SourceMap map = new SourceMap(List.of(new Segment(0, 5, 2, 5), new Segment(7, 1, 9, 4)));
        String stored = "{\"segments\":[{\"length\":5,\"rawLength\":5,\"rawStart\":2,\"start\":0},"
                + "{\"length\":1,\"rawLength\":4,\"rawStart\":9,\"start\":7}]}";
        assertThat(StoredJson.of(map)).isEqualTo(stored);
        assertThat(StoredJson.read(stored, SourceMap.class)).isEqualTo(map);
    }

    @Test
    void the_pieces() {
        List<DraftProvision> pieces = List.of(
                new DraftProvision(ProvisionKind.OPENING_FORMULA, null, null, 0, 0, 0, 9),
                new DraftProvision(ProvisionKind.ITEM, "第 1\t「a\n", 2, 1, 11, 13, 40));
        String stored = "[{\"depth\":0,\"end\":9,\"kind\":\"OPENING_FORMULA\",\"start\":0,\"wordsStart\":0},"
                + "{\"depth\":1,\"end\":40,\"headingLevel\":2,\"kind\":\"ITEM\",\"number\":\"第 1\\t「a\\n\","
                + "\"start\":11,\"wordsStart\":13}]";
        assertThat(StoredJson.of(pieces)).isEqualTo(stored);
        assertThat(StoredJson.list(stored, DraftProvision.class)).isEqualTo(pieces);
    }

    @Test
    void the_corrections() {
        List<Correction> made = List.of(
                new Correction(Correction.Act.TITLE, 1, "ランプ = \"a\" + b %"),
                new Correction(Correction.Act.MERGE, 3, ""));
        String stored = "[{\"act\":\"TITLE\",\"at\":1,\"value\":\"ランプ = \\\"a\\\" + b %\"},"
                + "{\"act\":\"MERGE\",\"at\":3,\"value\":\"\"}]";
        assertThat(StoredJson.of(made)).isEqualTo(stored);
        assertThat(StoredJson.list(stored, Correction.class)).isEqualTo(made);
    }

    @Test
    void what_was_typed() {
        DraftFields fields = new DraftFields(Map.of("titleJa", List.of("灯台の\r\n\t宣言", "", "a=b&c")));
        String stored = "{\"typed\":{\"titleJa\":[\"灯台の\\r\\n\\t宣言\",\"\",\"a=b&c\"]}}";
        assertThat(StoredJson.of(fields)).isEqualTo(stored);
        assertThat(StoredJson.read(stored, DraftFields.class)).isEqualTo(fields);
        assertThat(StoredJson.read("{\"typed\":{}}", DraftFields.class).typed()).isEmpty();
    }
}
