package org.throughline.web.uptake.export.file;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.throughline.uptake.agreement.Agreement;
import org.throughline.uptake.agreement.Interval;

/** How far the coders agree, as data; a coefficient that is not defined is left out. */
final class AgreementJson {

    private AgreementJson() {}

    static JsonObjectBuilder of(Agreement agreement) {
        JsonObjectBuilder figures = Json.createObjectBuilder()
                .add("pairs", agreement.pairs())
                .add("same", agreement.same())
                .add("scaled", agreement.scaled())
                .add("clausesFoundByEither", agreement.clauses())
                .add("clausesFoundByBoth", agreement.both())
                .add("clausesToTheSameDegree", agreement.degrees());
        agreement.alpha().value().ifPresent(alpha -> figures.add("alpha", alpha));
        agreement.alpha().interval().ifPresent(interval -> figures.add("alphaInterval", interval(interval)));
        agreement.ac2().value().ifPresent(ac2 -> figures.add("ac2", ac2));
        agreement.ac2().interval().ifPresent(interval -> figures.add("ac2Interval", interval(interval)));
        return figures;
    }

    private static JsonArrayBuilder interval(Interval interval) {
        return Json.createArrayBuilder().add(interval.low()).add(interval.high());
    }
}
