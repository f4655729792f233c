package org.throughline.web.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.web.form.Form;

/**
 * The page before an act that cannot be undone: what will happen, who is told, whether it can be undone. The act itself is
 * done by the form on it.
 *
 * @param key of its sentences in the message bundles: the title, {@code .will}, {@code .told}, {@code .undo} and
 *     {@code .act} on the button
 * @param facts that fill the sentences in
 * @param crumb what it is about
 * @param back path of the page it came from, without the language
 * @param act path to which the form is sent, without the language
 * @param fields that the form carries along, such as the version that was seen
 * @param form as it was sent, if the act was refused
 * @param warning key of what should be looked at first; null if there is nothing
 */
public record Consequences(
        @Nullable Place place,
        String key,
        Object[] facts,
        String crumb,
        String back,
        String act,
        Map<String, String> fields,
        Form form,
        @Nullable String warning) {

    public Page page() {
        return new Page("frame/before", this);
    }
}
