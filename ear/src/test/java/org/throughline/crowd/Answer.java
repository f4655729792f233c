package org.throughline.crowd;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the application answered.
 *
 * @param location where it sends the browser on; empty if nowhere
 */
public record Answer(int status, String location, String body) {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    /** The value of a hidden field of the page. */
    public Optional<String> hidden(String name) {
        Matcher field = HIDDEN.matcher(body);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return Optional.of(field.group(2));
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalStateException unless the browser is sent on, as after every form that was taken */
    public Answer taken() {
        if (status != 303 || location.contains("/login")) {
            throw new IllegalStateException("not taken: " + status + " " + words());
        }
        return this;
    }

    private String words() {
        String main = body.replaceAll("(?s).*<main[^>]*>|</main>.*", "");
        String words = main.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
        return words.substring(0, Math.min(500, words.length()));
    }
}
