package org.throughline.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.deliberation.descriptor.Descriptor;
import org.throughline.deliberation.key.SettingId;
import org.throughline.deliberation.key.ViewId;
import org.throughline.deliberation.view.NewView;
import org.throughline.deliberation.view.Stance;
import org.throughline.deliberation.view.ViewWords;
import org.throughline.deliberation.view.drafting.ViewDrafting;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.programme.Programme;
import org.throughline.dialogue.series.Frames;
import org.throughline.disclosure.descriptor.Group;
import org.throughline.disclosure.descriptor.Quantity;
import org.throughline.identity.Role;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.recommendation.Ask;
import org.throughline.recommendation.NewRecommendation;
import org.throughline.recommendation.RecommendationDetails;
import org.throughline.recommendation.key.ElementId;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.key.WordingId;
import org.throughline.recommendation.register.RecommendationDrafting;
import org.throughline.recommendation.register.RecommendationPublishing;
import org.throughline.recommendation.register.RecommendationRegister;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.recommendation.wording.Provenance;
import org.throughline.recommendation.wording.WordingGrade;
import org.throughline.recommendation.wording.WordingList;
import org.throughline.recommendation.wording.WordingText;
import org.throughline.recommendation.wording.WordingTexts;

/** The convenor's second part of the demo data: views and recommendations. */
@Stateless
@RunAs(Role.CONVENOR)
@PermitAll
public class RecommendationDemo {

    @Inject
    private Programme programme;

    @Inject
    private ViewDrafting views;

    @Inject
    private RecommendationRegister register;

    @Inject
    private RecommendationDrafting drafting;

    @Inject
    private RecommendationPublishing publishing;

    public void load(Path folder, String series) {
        Frames frames = programme.frames(series);
        Map<String, ThemeId> themes = new HashMap<>();
        frames.themes().forEach(theme -> themes.put(theme.code(), theme.id()));
        for (JsonObject view : DemoFile.objects(DemoFile.read(folder, "views.json"), "views")) {
            NewView given = view(view, new SettingId(frames.access().id().value()), themes);
            views.draft(series, given, "");
            views.publish(series, given.id(), 0);
        }
        for (JsonObject found : DemoFile.objects(DemoFile.read(folder, "recommendations.json"), "recommendations")) {
            drafting.draft(series, recommendation(found, themes));
            String code = found.getString("code");
            publishing.circulate(series, code, register.one(series, code).mark());
            publishing.publish(series, code, register.one(series, code).mark());
        }
    }

    private static NewView view(JsonObject view, SettingId series, Map<String, ThemeId> themes) {
        Map<String, Bilingual> positions = new LinkedHashMap<>();
        JsonObject sides = view.getJsonObject("positions");
        sides.keySet().forEach(side -> positions.put(side, DemoFile.both(sides, side)));
        return new NewView(
                new ViewId(UUID.randomUUID()),
                series,
                new Descriptor(Quantity.of(view.getString("quantity")), Group.of(view.getString("group"))),
                Stance.of(view.getString("stance")),
                new ViewWords(language(view.getString("drafted")), DemoFile.both(view, "text"), positions),
                DemoFile.strings(view, "themes").stream().map(themes::get).collect(Collectors.toSet()),
                Set.of(),
                false,
                null);
    }

    private static NewRecommendation recommendation(JsonObject found, Map<String, ThemeId> themes) {
        List<Ask> asks = DemoFile.objects(found, "elements").stream()
                .map(element -> new Ask(
                        new ElementId(UUID.randomUUID()),
                        new Bilingual(element.getString("en"), element.getString("ja"))))
                .toList();
        RecommendationDetails details = new RecommendationDetails(
                themes.getOrDefault(found.getString("theme"), new ThemeId(UUID.randomUUID())),
                Set.copyOf(DemoFile.strings(found, "addressees")),
                Provenance.of(found.getString("provenance")),
                LocalDate.parse(found.getString("madeOn")),
                asks);
        List<NewWording> wordings = DemoFile.objects(found, "wordings").stream()
                .map(RecommendationDemo::wording)
                .toList();
        return new NewRecommendation(
                new RecommendationId(UUID.randomUUID()), found.getString("code"), details, wordings);
    }

    private static NewWording wording(JsonObject wording) {
        Map<Language, WordingText> texts = new EnumMap<>(Language.class);
        JsonObject given = wording.getJsonObject("texts");
        given.keySet().forEach(code -> texts.put(language(code), text(given.getJsonObject(code))));
        return new NewWording(
                new WordingId(UUID.randomUUID()),
                WordingList.of(wording.getString("list")),
                WordingGrade.of(wording.getString("grade")),
                new WordingTexts(texts));
    }

    private static WordingText text(JsonObject text) {
        String translation = text.getString("translation");
        return translation.equals("drafted")
                ? WordingText.drafted(text.getString("text"))
                : new WordingText(
                        text.getString("text"), false, translation.equals("translated_checked"), "translator");
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }
}
