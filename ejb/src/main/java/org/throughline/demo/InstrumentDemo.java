package org.throughline.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.HasCode;
import org.throughline.identity.Role;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.instrument.catalogue.InstrumentKind;
import org.throughline.instrument.catalogue.LineageKind;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.instrument.catalogue.NewInstrument;
import org.throughline.instrument.catalogue.SignatoryName;
import org.throughline.instrument.catalogue.SignedOn;
import org.throughline.instrument.importing.CatalogueDesk;
import org.throughline.instrument.importing.ImportDesk;
import org.throughline.instrument.importing.WorkingSummary;
import org.throughline.instrument.key.LineageId;
import org.throughline.instrument.library.InstrumentLibrary;
import org.throughline.instrument.outline.ProvisionKind;

/** The programme staff's part of the demo data: the declarations, summarised in our own words. */
@Stateless
@RunAs(Role.STAFF)
@PermitAll
public class InstrumentDemo {

    @Inject
    private ImportDesk desk;

    @Inject
    private CatalogueDesk catalogue;

    @Inject
    private InstrumentLibrary library;

    public void load(Path folder) {
        JsonObject file = DemoFile.read(folder, "instruments.json");
        for (JsonObject instrument : DemoFile.objects(file, "instruments")) {
            library.open(
                    desk.addWorkingSummary(instrument(instrument), summary(instrument.getJsonObject("expression"))));
        }
        DemoFile.objects(file, "lineage")
                .forEach(relation -> catalogue.relate(new LineageId(UUID.randomUUID()), link(relation)));
    }

    private static LineageLink link(JsonObject relation) {
        return new LineageLink(
                relation.getString("instrument"),
                null,
                relation.getString("older"),
                null,
                HasCode.of(LineageKind.class, relation.getString("relation")),
                DemoFile.both(relation, "note"));
    }

    private static NewInstrument instrument(JsonObject instrument) {
        String signed = DemoFile.text(instrument, "signedOn");
        List<SignatoryName> signatories = DemoFile.objects(instrument, "signatories").stream()
                .map(InstrumentDemo::signatory)
                .toList();
        return new NewInstrument(
                instrument.getString("slug"),
                HasCode.of(InstrumentKind.class, instrument.getString("kind")),
                DemoFile.both(instrument, "title"),
                DemoFile.both(instrument, "shortTitle"),
                signed == null ? SignedOn.UNKNOWN : SignedOn.day(LocalDate.parse(signed)),
                DemoFile.both(instrument, "place"),
                DemoFile.strings(instrument, "authenticLanguages"),
                signatories);
    }

    private static SignatoryName signatory(JsonObject signatory) {
        return new SignatoryName("", DemoFile.both(signatory, "office"), DemoFile.both(signatory, "printedName"));
    }

    private static WorkingSummary summary(JsonObject expression) {
        return new WorkingSummary(
                HasCode.of(ExpressionGrade.class, expression.getString("grade")),
                expression.getString("extent").equals("complete"),
                DemoFile.both(expression, "note"),
                parts(expression, "provisions"));
    }

    private static List<WorkingSummary.Part> parts(JsonObject of, String name) {
        return DemoFile.objects(of, name).stream()
                .map(part -> new WorkingSummary.Part(
                        HasCode.of(ProvisionKind.class, part.getString("kind")),
                        DemoFile.text(part, "printedNumber"),
                        level(part),
                        DemoFile.both(part, "text"),
                        parts(part, "children")))
                .toList();
    }

    private static @Nullable Integer level(JsonObject part) {
        return part.get("headingLevel") instanceof JsonNumber level ? level.intValue() : null;
    }
}
