package org.throughline.uptake.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.series.SideName;
import org.throughline.language.Bilingual;
import org.throughline.platform.query.Row;
import org.throughline.uptake.Basis;
import org.throughline.uptake.MappingState;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.UptakeResult;
import org.throughline.uptake.sheet.BilingualColumns;

/**
 * A recommendation beside an instrument, as it is stored.
 *
 * @param words the wording that is coded, or that stands
 * @param state null while nobody has begun
 * @param settled null while nothing is that the reader may see
 * @param apart null unless two people have finished who coded apart
 */
record MatrixRow(
        String code,
        String theme,
        Bilingual themeTitle,
        Bilingual words,
        @Nullable LocalDate madeOn,
        @Nullable MappingState state,
        @Nullable Settled settled,
        @Nullable Apart apart,
        List<SideName> addressees) {

    /** What was settled, and how. */
    record Settled(Basis basis, Uptake uptake, boolean illustrative, boolean recheck) {

        UptakeResult result(@Nullable MappingState state, boolean older) {
            return new UptakeResult(uptake, state, basis, illustrative, recheck, older);
        }

        static @Nullable Settled of(Row row) {
            Basis basis = row.constantOrNull("basis", Basis.class);
            Uptake uptake = row.constantOrNull("uptake", Uptake.class);
            boolean illustrative = row.flag("illustrative");
            boolean recheck = row.flag("recheck");
            return basis == null || uptake == null ? null : new Settled(basis, uptake, illustrative, recheck);
        }
    }

    /** What two people made of it, each for themselves. */
    record Apart(UUID firstCoder, Uptake first, UUID secondCoder, Uptake second) {

        static @Nullable Apart of(Row row) {
            UUID firstCoder = row.keyOrNull("first_coder");
            Uptake first = row.constantOrNull("first_uptake", Uptake.class);
            UUID secondCoder = row.keyOrNull("second_coder");
            Uptake second = row.constantOrNull("second_uptake", Uptake.class);
            return firstCoder == null || first == null || secondCoder == null || second == null
                    ? null
                    : new Apart(firstCoder, first, secondCoder, second);
        }
    }

    /** With the one of its addressees that this row names, if it names one. */
    static MatrixRow of(Row row) {
        String party = row.textOrNull("party");
        Bilingual side = BilingualColumns.both(row, "side");
        return new MatrixRow(
                row.text("code"),
                row.text("theme"),
                BilingualColumns.both(row, "theme"),
                BilingualColumns.translated(row, "words"),
                row.dateOrNull("made_on"),
                row.constantOrNull("state", MappingState.class),
                Settled.of(row),
                Apart.of(row),
                party == null ? List.of() : List.of(new SideName(party, side)));
    }

    /** The rows of one recommendation together: they differ in the addressee alone. */
    static MatrixRow together(List<MatrixRow> rows) {
        MatrixRow first = rows.getFirst();
        return new MatrixRow(
                first.code,
                first.theme,
                first.themeTitle,
                first.words,
                first.madeOn,
                first.state,
                first.settled,
                first.apart,
                rows.stream().flatMap(row -> row.addressees.stream()).toList());
    }
}
