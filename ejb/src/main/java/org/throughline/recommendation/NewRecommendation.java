package org.throughline.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.language.Blank;
import org.throughline.recommendation.key.RecommendationId;
import org.throughline.recommendation.wording.NewWording;
import org.throughline.refusal.Refusal;

/**
 * A recommendation to be drafted.
 *
 * @param id made by whoever asks; sending it again leaves one recommendation
 * @param code what it is called in the series and in addresses, such as {@code CM-2}
 * @param wordings one at least
 */
public record NewRecommendation(
        RecommendationId id, String code, RecommendationDetails details, List<NewWording> wordings) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

    public NewRecommendation {
        Map<String, String> faults = new LinkedHashMap<>();
        if (Blank.is(code)) {
            faults.put("code", "wanted");
        } else if (code.length() > 20 || !CODE.matcher(code).matches() || code.equals("new")) {
            faults.put("code", "code");
        }
        if (wordings.isEmpty()) {
            faults.put("text", "wanted");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        wordings = List.copyOf(wordings);
    }
}
