package org.throughline.web.uptake.export.file;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.matrix.MatrixTotals;
import org.throughline.web.uptake.export.handout.Handout;

/** Writes the dossier as data: codes and not words, texts in all their languages, the note on method in that of the page. */
final class JsonFile {

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final Dossier dossier;

    private JsonFile(Dossier dossier) {
        this.dossier = dossier;
    }

    static void write(Dossier dossier, Handout handout, LocalDate today, OutputStream stream) {
        JsonObjectBuilder all = new JsonFile(dossier).all(today);
        JsonObjectBuilder method = Json.createObjectBuilder();
        handout.method().forEach(note -> method.add(note.heading(), note.words()));
        all.add("method", method);
        try (JsonWriter writer = WRITERS.createWriter(stream)) {
            writer.writeObject(all.build());
        }
    }

    private JsonObjectBuilder all(LocalDate today) {
        JsonArrayBuilder recommendations = Json.createArrayBuilder();
        dossier.matrix().lines().forEach(line -> recommendations.add(line(line)));
        JsonArrayBuilder clauses = Json.createArrayBuilder();
        dossier.matrix()
                .columns()
                .forEach(column -> clauses.add(Json.createObjectBuilder()
                        .add("eId", column.eId())
                        .add("citation", column.citation())
                        .add("section", JsonParts.both(column.section()))
                        .add("carried", column.carried())));
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("series", dossier.series())
                .add("title", JsonParts.both(dossier.title()))
                .add("endorsement", JsonParts.both(dossier.endorsement()))
                .add("made", today.toString())
                .add("scope", dossier.published() ? "published" : "members")
                .add("instrument", instrument())
                .add("totals", totals(dossier.matrix().totals()))
                .add("clauses", clauses)
                .add("recommendations", recommendations);
        return dossier.published()
                ? all
                : all.add("agreement", AgreementJson.of(dossier.matrix().agreement()));
    }

    private static JsonObjectBuilder totals(MatrixTotals totals) {
        return Json.createObjectBuilder()
                .add("recommendations", totals.recommendations())
                .add("assessed", totals.assessed())
                .add("notAssessed", totals.notAssessed())
                .add("illustrative", totals.examples())
                .add("takenUp", totals.taken())
                .add("couldBeTakenUp", totals.possible());
    }

    private JsonObjectBuilder instrument() {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        for (ExpressionCard text : dossier.instrument().texts()) {
            texts.add(Json.createObjectBuilder()
                    .add("id", text.id().toString())
                    .add("language", text.language())
                    .add("kind", text.nature().kind().code())
                    .add("grade", text.nature().grade().code())
                    .add("complete", text.nature().complete())
                    .add("version", text.number())
                    .add("sha256", text.sha256()));
        }
        LocalDate signed = dossier.matrix().signedOn().date();
        JsonObjectBuilder instrument = Json.createObjectBuilder()
                .add("slug", dossier.matrix().instrument())
                .add("title", JsonParts.both(dossier.matrix().title()))
                .add("texts", texts);
        return signed == null ? instrument : instrument.add("signedOn", signed.toString());
    }

    private JsonObjectBuilder line(Matrix.Line line) {
        JsonObjectBuilder cells = Json.createObjectBuilder();
        dossier.matrix().columns().stream()
                .filter(column -> line.cells().containsKey(column.eId()))
                .forEach(column -> cells.add(
                        column.eId(),
                        Objects.requireNonNull(line.cells().get(column.eId())).code()));
        JsonArrayBuilder addressees = Json.createArrayBuilder();
        line.addressees().forEach(side -> addressees.add(side.code()));
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("code", line.code())
                .add("theme", line.theme())
                .add("words", JsonParts.both(line.words()))
                .add("addressees", addressees)
                .add("uptake", line.uptake().code())
                .add("illustrative", line.illustrative())
                .add("recheck", line.recheck())
                .add("olderThanRecommendation", line.older())
                .add("cells", cells);
        if (line.basis() != null) {
            object.add("basis", line.basis().code());
            object.add("provisional", line.isSingle());
        }
        dossier.of(line).ifPresent(result -> ResultJson.add(object, result));
        JsonArrayBuilder apart = Json.createArrayBuilder();
        dossier.apart(line).forEach(result -> apart.add(ResultJson.apart(result)));
        return object.add("codedApart", apart);
    }
}
