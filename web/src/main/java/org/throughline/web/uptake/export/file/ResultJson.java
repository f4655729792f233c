package org.throughline.web.uptake.export.file;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.throughline.uptake.result.Result;
import org.throughline.uptake.sheet.FindingSheet;
import org.throughline.uptake.sheet.QuoteSheet;

/** What became of a recommendation, as data: its asks, what was found and quoted, what was not found, and the claim. */
final class ResultJson {

    private ResultJson() {}

    /** @param object that tells of its recommendation; the result is added to it */
    static void add(JsonObjectBuilder object, Result result) {
        JsonArrayBuilder asks = Json.createArrayBuilder();
        result.subject()
                .asks()
                .forEach(ask -> asks.add(Json.createObjectBuilder()
                        .add("id", ask.id().toString())
                        .add("text", JsonParts.both(ask.text()))));
        JsonArrayBuilder findings = Json.createArrayBuilder();
        result.clauses().stream()
                .flatMap(clause -> clause.found().stream())
                .forEach(found -> findings.add(finding(found.coder(), found.finding())));
        JsonArrayBuilder absences = Json.createArrayBuilder();
        result.missed()
                .forEach(missed -> absences.add(Json.createObjectBuilder()
                        .add("coder", missed.coder())
                        .add("wholeText", missed.absence().wholeText())
                        .add("passages", JsonParts.strings(missed.absence().passages()))
                        .add(
                                "asks",
                                JsonParts.strings(
                                        JsonParts.keys(missed.absence().elements())))
                        .add("rationale", JsonParts.both(missed.absence().rationale()))));
        object.add("coders", result.coders())
                .add("recoded", result.recoded())
                .add("asks", asks)
                .add("findings", findings)
                .add("lookedForAndNotFound", absences)
                .add("decision", JsonParts.both(result.decision()))
                .add(
                        "claim",
                        Json.createObjectBuilder()
                                .add("kind", result.claim().kind().code())
                                .add("source", result.claim().source()));
    }

    /** What became of one of its asks that was coded apart. */
    static JsonObjectBuilder apart(Result result) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("code", result.subject().code())
                .add("words", JsonParts.both(result.subject().words()))
                .add("uptake", result.uptake().code())
                .add("basis", result.basis().code())
                .add("provisional", result.isSingle())
                .add("illustrative", result.illustrative())
                .add("recheck", result.recheck())
                .add("olderThanRecommendation", result.older());
        add(object, result);
        return object;
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
                .add("asks", JsonParts.strings(JsonParts.keys(finding.elements())))
                .add("rationale", JsonParts.both(finding.rationale()))
                .add("evidence", quotes);
    }

    private static JsonObjectBuilder quote(QuoteSheet quote) {
        return Json.createObjectBuilder()
                .add("text", quote.text().expression().toString())
                .add("language", quote.text().language())
                .add("grade", quote.text().grade())
                .add("exact", quote.anchor().exact())
                .add("prefix", quote.anchor().prefix())
                .add("suffix", quote.anchor().suffix())
                .add("start", quote.anchor().start())
                .add("end", quote.anchor().end());
    }
}
