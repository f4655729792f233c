package org.throughline.web.ballot.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.refusal.Refusal;
import org.throughline.web.ballot.standing.Occasion;
import org.throughline.web.form.Form;

/**
 * Why a ballot that was just sent was not taken, as the address says to which its voter was led. It says which questions had
 * no answer, and nothing of the answers.
 *
 * @param key of the sentence to say; null if nothing stood in the way
 * @param form empty, with a fault at each question that had no answer
 * @param occasion what is to be said of it where the round takes no ballots by now
 */
public record Setback(@Nullable String key, Form form, Occasion occasion) {

    /** The fields of a ballot. */
    static final Pattern ANSWER = Pattern.compile("q[1-9][0-9]?(?:[if]|o[1-8])?");

    private static final String OVERTAKEN = "overtaken";
    private static final String SENT = "sent";
    private static final String UNKNOWN = "unknown";
    private static final String MISSING = "missing";

    /** What the query says of a ballot that is not there. */
    static Setback of(Form query) {
        if (query.values().containsKey(MISSING)) {
            return missing(query.all(MISSING));
        }
        if (query.values().containsKey(OVERTAKEN)) {
            return new Setback("ballot.again.overtaken", Form.blank(), Occasion.SENT);
        }
        if (query.values().containsKey(UNKNOWN)) {
            return new Setback("ballot.again.unknown", Form.blank(), Occasion.UNKNOWN);
        }
        return query.values().containsKey(SENT)
                ? new Setback("came.sent", Form.blank(), Occasion.SENT)
                : new Setback(null, Form.blank(), Occasion.VOTE);
    }

    /** The query for a ballot that could not be taken now. */
    static String of(Refusal.NotNow refusal) {
        return "?" + (refusal.code().equals("ballot.otherDevice") ? OVERTAKEN : SENT);
    }

    /** The query for a ballot in which answers were missing. */
    static String missing(Refusal.Invalid refusal) {
        String fields = refusal.faults().keySet().stream()
                .filter(ANSWER.asMatchPredicate())
                .map(field -> "&" + MISSING + "=" + field)
                .collect(Collectors.joining());
        return "?" + (fields.isEmpty() ? MISSING + "=" : fields.substring(1));
    }

    private static Setback missing(List<String> fields) {
        Map<String, String> faults = new HashMap<>();
        fields.stream().filter(ANSWER.asMatchPredicate()).forEach(field -> faults.put(field, "choose"));
        return faults.isEmpty()
                ? new Setback("ballot.again.missing", Form.blank(), Occasion.SENT)
                : new Setback(null, Form.blank().refused(new Refusal.Invalid(faults)), Occasion.SENT);
    }
}
