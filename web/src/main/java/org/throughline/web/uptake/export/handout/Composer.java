package org.throughline.web.uptake.export.handout;

import java.time.LocalDate;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;

/** Puts a dossier into words, in the language of the page. */
public final class Composer {

    private Composer() {}

    /**
     * The dossier in words.
     *
     * @param today the day on which the file is made
     * @param address of the matrix, as a reader of the file can open it, without a slash at its end
     */
    public static Handout compose(Frame frame, Dossier dossier, LocalDate today, String address) {
        String endorsement = Phrases.either(frame, dossier.endorsement());
        MatrixSheets matrix = new MatrixSheets(frame, dossier.matrix(), endorsement);
        return new Handout(
                frame.language(),
                frame.t("matrix.title", Phrases.either(frame, dossier.matrix().title())),
                frame.t("export.subtitle", Phrases.either(frame, dossier.title()), frame.date(today)),
                endorsement,
                frame.t("export.method"),
                Method.of(frame, dossier, today, address),
                new Handout.Sheets(
                        matrix.glance(),
                        matrix.whole(),
                        new CodingsSheet(frame, dossier, address, endorsement).sheet(),
                        new EvidenceSheet(frame, dossier, address, endorsement).sheet()),
                dossier.results().stream().map(new ResultAccount(frame)::of).toList());
    }
}
