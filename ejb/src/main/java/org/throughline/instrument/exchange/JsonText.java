package org.throughline.instrument.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.document.format.FileFormat;
import org.throughline.document.source.TextFile;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.refusal.Refusal;

/** A text as JSON: the canonical text once, and its provisions as ranges of it in code points. */
public final class JsonText {

    static final String FORMAT = "throughline-instrument/1";
    private static final int MOST = 5_000;

    private JsonText() {}

    public static String write(Label label, CanonicalText canonical, List<Outline.Entry> entries) {
        JsonArrayBuilder provisions = Json.createArrayBuilder();
        for (Outline.Entry entry : entries) {
            provisions.add(provision(entry, entries));
        }
        JsonObjectBuilder text = Json.createObjectBuilder()
                .add("language", label.language())
                .add("kind", label.kind())
                .add("grade", label.grade())
                .add("complete", label.complete())
                .add("version", label.version())
                .add("sha256", canonical.sha256())
                .add("canonical", canonical.toString())
                .add("provisions", provisions);
        JsonObjectBuilder instrument = Json.createObjectBuilder()
                .add("slug", label.slug())
                .add("kind", label.instrumentKind())
                .add("title", label.title());
        if (label.signedOn() != null) {
            instrument.add("signedOn", label.signedOn().toString());
        }
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("instrument", instrument)
                .add("text", text)
                .build()
                .toString();
    }

    private static JsonObjectBuilder provision(Outline.Entry entry, List<Outline.Entry> entries) {
        JsonObjectBuilder provision = Json.createObjectBuilder()
                .add("eId", entry.designation().eId())
                .add("kind", entry.kind().code())
                .add("start", entry.range().start())
                .add("wordsStart", entry.range().wordsStart())
                .add("end", entry.range().end());
        if (entry.parent() >= 0) {
            provision.add("parent", entries.get(entry.parent()).designation().eId());
        }
        if (entry.designation().number() != null) {
            provision.add("number", entry.designation().number());
        }
        if (entry.headingLevel() != null) {
            provision.add("headingLevel", entry.headingLevel());
        }
        return provision;
    }

    static Exchanged read(TextFile file) {
        try (JsonReader reader = Json.createReader(new StringReader(file.text()))) {
            JsonObject whole = reader.readObject();
            JsonObject text = whole.getJsonObject("text");
            CanonicalText canonical = CanonicalText.of(text.getString("canonical"));
            if (!canonical.sha256().equals(text.getString("sha256"))) {
                throw damaged();
            }
            List<DraftProvision> drafts = drafts(text.getJsonArray("provisions"));
            refuseGaps(canonical, drafts);
            return new Exchanged(canonical, drafts, FileFormat.JSON, file.encoding(), facts(whole));
        } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException odd) {
            throw damaged();
        }
    }

    private static Facts facts(JsonObject whole) {
        JsonObject instrument =
                whole.containsKey("instrument") ? whole.getJsonObject("instrument") : JsonValue.EMPTY_JSON_OBJECT;
        return Facts.of(
                instrument.getString("title", null),
                whole.getJsonObject("text").getString("language", null),
                instrument.getString("signedOn", null));
    }

    private static List<DraftProvision> drafts(JsonArray provisions) {
        if (provisions.size() > MOST) {
            throw new Refusal.Invalid("import.tooManyProvisions", MOST);
        }
        Map<String, Integer> depths = new HashMap<>();
        Map<String, ProvisionKind> kinds = new HashMap<>();
        List<DraftProvision> drafts = new ArrayList<>();
        for (JsonValue value : provisions) {
            JsonObject provision = value.asJsonObject();
            ProvisionKind kind = kind(provision.getString("kind"));
            String parent = provision.getString("parent", "");
            boolean sameSort = nests(kind) && kinds.get(parent) == kind;
            int depth = nests(kind) ? (sameSort ? depths.getOrDefault(parent, 0) : 0) + 1 : 0;
            depths.put(provision.getString("eId"), depth);
            kinds.put(provision.getString("eId"), kind);
            drafts.add(new DraftProvision(
                    kind,
                    provision.getString("number", null),
                    provision.containsKey("headingLevel") ? provision.getInt("headingLevel") : null,
                    depth,
                    provision.getInt("start"),
                    provision.getInt("wordsStart"),
                    provision.getInt("end")));
        }
        return drafts;
    }

    /** Sections nest in sections, items in items; how deep is told by the tree. */
    private static boolean nests(ProvisionKind kind) {
        return kind == ProvisionKind.SECTION || kind == ProvisionKind.ITEM;
    }

    private static void refuseGaps(CanonicalText canonical, List<DraftProvision> drafts) {
        int end = 0;
        for (DraftProvision draft : drafts) {
            if (draft.start() < end
                    || draft.wordsStart() < draft.start()
                    || draft.end() < draft.wordsStart()
                    || draft.end() > canonical.length()
                    || !canonical.between(end, draft.start()).isBlank()) {
                throw damaged();
            }
            end = draft.end();
        }
        if (!canonical.between(end, canonical.length()).isBlank()) {
            throw damaged();
        }
    }

    private static ProvisionKind kind(String code) {
        return Arrays.stream(ProvisionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(JsonText::damaged);
    }

    private static Refusal damaged() {
        return new Refusal.Invalid("import.damaged");
    }
}
