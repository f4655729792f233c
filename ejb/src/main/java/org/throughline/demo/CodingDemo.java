package org.throughline.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.HasCode;
import org.throughline.dialogue.stewardship.Stewardship;
import org.throughline.identity.People;
import org.throughline.identity.Role;
import org.throughline.uptake.ClaimKind;
import org.throughline.uptake.Confidence;
import org.throughline.uptake.Degree;
import org.throughline.uptake.UnitOfCoding;
import org.throughline.uptake.Uptake;
import org.throughline.uptake.VerbStrength;
import org.throughline.uptake.example.Example;
import org.throughline.uptake.register.ExampleRegister;

/** The coders' part of the demo data: the illustrative matrix. */
@Stateless
@RunAs(Role.STAFF)
@PermitAll
public class CodingDemo {

    static final String ACCOUNT = "demo-staff";

    @Inject
    private People people;

    @Inject
    private Stewardship stewardship;

    @Inject
    private ExampleRegister register;

    /** Loads the codings; the loader is staff of the series while it does. */
    public void load(Path folder, String series) {
        people.introduce(ACCOUNT);
        JsonObject file = DemoFile.read(folder, "coding.json");
        String instrument = file.getString("instrument");
        DemoFile.objects(file, "mappings")
                .forEach(mapping -> register.recordIllustrative(example(mapping, series, instrument)));
        stewardship.leave(series);
    }

    private static Example example(JsonObject mapping, String series, String instrument) {
        return new Example(
                UnitOfCoding.at(series, instrument, mapping.getString("recommendation")),
                mapping.getString("wordingList"),
                DemoFile.objects(mapping, "codings").stream()
                        .map(CodingDemo::coded)
                        .toList(),
                decision(mapping),
                HasCode.of(ClaimKind.class, mapping.getString("contributionClaim")),
                mapping.getString("state").equals("published"));
    }

    private static Example.Coded coded(JsonObject coding) {
        return new Example.Coded(
                coding.getString("coder"),
                HasCode.of(Uptake.class, coding.getString("uptake")),
                DemoFile.objects(coding, "findings").stream()
                        .map(CodingDemo::found)
                        .toList(),
                DemoFile.objects(coding, "absences").stream()
                        .map(CodingDemo::missed)
                        .toList());
    }

    private static Example.Found found(JsonObject finding) {
        return new Example.Found(
                finding.getString("printedNumber"),
                places(finding),
                HasCode.of(Degree.class, finding.getString("degree")),
                HasCode.of(VerbStrength.class, finding.getString("verbStrength")),
                HasCode.of(Confidence.class, finding.getString("confidence")),
                DemoFile.both(finding, "rationale"));
    }

    private static Example.Missed missed(JsonObject absence) {
        return new Example.Missed(
                places(absence),
                absence.getBoolean("wholeText"),
                DemoFile.strings(absence, "passagesSearched"),
                DemoFile.both(absence, "rationale"));
    }

    private static Example.@Nullable Decision decision(JsonObject mapping) {
        return mapping.get("adjudication") instanceof JsonObject decided
                ? new Example.Decision(
                        decided.getString("adjudicator"),
                        decided.getString("upholds"),
                        DemoFile.both(decided, "rationale"))
                : null;
    }

    private static List<Integer> places(JsonObject of) {
        return of.getJsonArray("elements").getValuesAs(JsonNumber::intValue);
    }
}
