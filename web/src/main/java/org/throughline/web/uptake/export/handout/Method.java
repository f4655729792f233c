package org.throughline.web.uptake.export.handout;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.uptake.Basis;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.agreement.Agreement;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.web.instrument.Phrases;
import org.throughline.web.page.Frame;
import org.throughline.web.uptake.export.handout.Handout.Note;

/** Writes the note on method that goes with every file. */
final class Method {

    private final Frame frame;
    private final Dossier dossier;
    private final List<Note> notes = new ArrayList<>();

    private Method(Frame frame, Dossier dossier) {
        this.frame = frame;
        this.dossier = dossier;
    }

    static List<Note> of(Frame frame, Dossier dossier, LocalDate today, String address) {
        Method method = new Method(frame, dossier);
        method.say("endorsement", Phrases.either(frame, dossier.endorsement()));
        method.say("made", frame.t("export.made", frame.date(today), address));
        method.say("scope", frame.t(dossier.published() ? "export.scope.public" : "export.scope.members"));
        method.say("texts", method.texts());
        method.say("coding", method.coding());
        if (dossier.hasSingle()) {
            method.say("single", frame.t("uptake.single.means"));
        }
        if (dossier.matrix().isIllustrative()) {
            method.say(
                    "illustrative",
                    frame.t("uptake.examples", dossier.matrix().totals().examples()));
        }
        method.say("agreement", dossier.published() ? frame.t("export.agreement.members") : method.agreement());
        method.say("signs", method.signs());
        method.say("claims", frame.t("matrix.means") + "\n" + frame.t("export.claims"));
        method.say("cells", frame.t("export.cells"));
        return method.notes;
    }

    private void say(String heading, String words) {
        notes.add(new Note(frame.t("export.note." + heading), words));
    }

    private String texts() {
        return dossier.instrument().texts().stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(ExpressionCard card) {
        return frame.t(
                "export.text",
                Phrases.text(frame, card),
                card.number(),
                frame.date(card.importedAt().atZone(ZoneOffset.UTC).toLocalDate()),
                card.sha256());
    }

    private String coding() {
        String counts = frame.t(
                "export.coded",
                dossier.counted().size(),
                settledBy(Basis.AGREEMENT),
                settledBy(Basis.ADJUDICATION),
                settledBy(Basis.SINGLE));
        String coders = frame.t("export.coders");
        return dossier.hasRecoded() ? counts + " " + coders + " " + frame.t("export.recoded") : counts + " " + coders;
    }

    private long settledBy(Basis basis) {
        return dossier.counted().stream()
                .filter(result -> result.basis() == basis)
                .count();
    }

    private String agreement() {
        Agreement agreement = dossier.matrix().agreement();
        if (agreement.pairs() == 0) {
            return frame.t("agreement.none");
        }
        List<String> lines = new ArrayList<>();
        lines.add(frame.t("agreement.pairs", agreement.pairs(), agreement.same(), agreement.percent()));
        lines.add(frame.t("agreement.clauses", agreement.clauses(), agreement.both(), agreement.clausePercent()));
        lines.add(frame.t("agreement.degrees", agreement.both(), agreement.degrees(), agreement.degreePercent()));
        if (agreement.isEnough()) {
            lines.add(figure("agreement.alpha", agreement.alpha()));
            lines.add(figure("agreement.ac2", agreement.ac2()));
        } else {
            lines.add(frame.t("agreement.few", Agreement.ENOUGH, agreement.scaled()));
        }
        lines.add(frame.t("agreement.means", agreement.scaled()));
        return String.join("\n", lines);
    }

    private String figure(String name, Agreement.Coefficient found) {
        if (found.value().isEmpty()) {
            return frame.t("export.figure", frame.t(name), frame.t("agreement.same"));
        }
        String figure = frame.t("agreement.figure", found.value().getAsDouble());
        String between = found.interval()
                .map(bounds -> " " + frame.t("agreement.interval", bounds.low(), bounds.high()))
                .orElse("");
        return frame.t("export.figure", frame.t(name), figure + between);
    }

    private String signs() {
        return Arrays.stream(Uptake.values())
                .map(uptake -> ExportWording.sign(frame, uptake))
                .collect(Collectors.joining(frame.t("export.and")));
    }
}
