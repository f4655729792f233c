package org.throughline.web.uptake.export.file;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.language.Bilingual;
import org.throughline.uptake.agreement.Agreement;
import org.throughline.uptake.agreement.Interval;
import org.throughline.uptake.dossier.Dossier;
import org.throughline.uptake.matrix.Matrix;
import org.throughline.uptake.matrix.MatrixTotals;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.uptake.sheet.QuoteSheet;
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
                        .add("section", both(column.section()))
                        .add("carried", column.carried())));
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("series", dossier.series())
                .add("title", both(dossier.title()))
                .add("endorsement", both(dossier.endorsement()))
                .add("made", today.toString())
                .add("scope", dossier.published() ? "published" : "members")
                .add("instrument", instrument())
                .add("totals", totals(dossier.matrix().totals()))
                .add("clauses", clauses)
                .add("recommendations", recommendations);
        return dossier.published()
                ? all
                : all.add("agreement", agreement(dossier.matrix().agreement()));
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
                    .add("kind", text.kind().code())
                    .add("grade", text.grade().code())
                    .add("complete", text.complete())
                    .add("version", text.number())
                    .add("sha256", text.sha256()));
        }
        LocalDate signed = dossier.matrix().signedOn().date();
        JsonObjectBuilder instrument = Json.createObjectBuilder()
                .add("slug", dossier.matrix().instrument())
                .add("title", both(dossier.matrix().title()))
                .add("texts", texts);
        return signed == null ? instrument : instrument.add("signedOn", signed.toString());
    }

    private static JsonObjectBuilder agreement(Agreement agreement) {
        JsonObjectBuilder figures = Json.createObjectBuilder()
                .add("pairs", agreement.pairs())
                .add("same", agreement.same())
                .add("scaled", agreement.scaled())
                .add("clausesFoundByEither", agreement.clauses())
                .add("clausesFoundByBoth", agreement.both())
                .add("clausesToTheSameDegree", agreement.degrees());
        agreement.alpha().ifPresent(alpha -> figures.add("alpha", alpha));
        agreement.alphaInterval().ifPresent(interval -> figures.add("alphaInterval", interval(interval)));
        agreement.ac2().ifPresent(ac2 -> figures.add("ac2", ac2));
        agreement.ac2Interval().ifPresent(interval -> figures.add("ac2Interval", interval(interval)));
        return figures;
    }

    private static JsonArrayBuilder interval(Interval interval) {
        return Json.createArrayBuilder().add(interval.low()).add(interval.high());
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
                .add("words", both(line.words()))
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
        dossier.of(line).ifPresent(result -> result(object, result));
        return object;
    }

    private static void result(JsonObjectBuilder object, Result result) {
        JsonArrayBuilder asks = Json.createArrayBuilder();
        result.subject()
                .asks()
                .forEach(ask -> asks.add(Json.createObjectBuilder()
                        .add("id", ask.id().toString())
                        .add("text", both(ask.text()))));
        JsonArrayBuilder findings = Json.createArrayBuilder();
        result.clauses().stream()
                .flatMap(clause -> clause.found().stream())
                .forEach(found -> findings.add(finding(found.coder(), found.finding())));
        JsonArrayBuilder absences = Json.createArrayBuilder();
        result.missed()
                .forEach(missed -> absences.add(Json.createObjectBuilder()
                        .add("coder", missed.coder())
                        .add("wholeText", missed.absence().wholeText())
                        .add("passages", strings(missed.absence().passages()))
                        .add("asks", strings(ids(missed.absence().elements())))
                        .add("rationale", both(missed.absence().rationale()))));
        object.add("coders", result.coders())
                .add("recoded", result.recoded())
                .add("asks", asks)
                .add("findings", findings)
                .add("lookedForAndNotFound", absences)
                .add("decision", both(result.decision()))
                .add(
                        "claim",
                        Json.createObjectBuilder()
                                .add("kind", result.claim().kind().code())
                                .add("source", result.claim().source()));
    }

    private static JsonObjectBuilder finding(int coder, FindingSheet finding) {
        JsonArrayBuilder quotes = Json.createArrayBuilder();
        finding.quotes().forEach(quote -> quotes.add(quote(quote)));
        return Json.createObjectBuilder()
                .add("coder", coder)
                .add("clause", finding.clause())
                .add("degree", finding.degree().code())
                .add("verb", finding.verb().code())
                .add("confidence", finding.confidence().code())
                .add("asks", strings(ids(finding.elements())))
                .add("rationale", both(finding.rationale()))
                .add("evidence", quotes);
    }

    private static JsonObjectBuilder quote(QuoteSheet quote) {
        return Json.createObjectBuilder()
                .add("text", quote.expression().toString())
                .add("language", quote.language())
                .add("grade", quote.grade())
                .add("exact", quote.exact())
                .add("prefix", quote.prefix())
                .add("suffix", quote.suffix())
                .add("start", quote.start())
                .add("end", quote.end());
    }

    private static List<String> ids(List<UUID> keys) {
        return keys.stream().map(Object::toString).toList();
    }

    private static JsonArrayBuilder strings(List<String> all) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder both(Bilingual text) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (!text.en().isEmpty()) {
            object.add("en", text.en());
        }
        if (!text.ja().isEmpty()) {
            object.add("ja", text.ja());
        }
        return text.older() == null ? object : object.add("older", text.older().code());
    }
}
