package org.throughline.document.source;

import java.util.ArrayList;
import java.util.List;
import org.throughline.document.text.Run;

/** Finds where in the source each character of a text came from that lost escapes and entities on the way. */
final class Alignment {

    private Alignment() {}

    /**
     * Parts a text into runs that are verbatim wherever the source allows it.
     *
     * @param text what the source says at this place
     * @param from where the place begins in the source
     * @param to where it ends
     */
    static List<Run> align(String text, String source, int from, int to) {
        if (text.length() == to - from) {
            return List.of(new Run(text, from, to));
        }
        List<Run> runs = new ArrayList<>();
        int at = 0;
        int place = from;
        while (at < text.length()) {
            int same = same(text, at, source, place, to);
            if (same > 0) {
                runs.add(new Run(text.substring(at, at + same), place, place + same));
                at += same;
                place += same;
            } else if (place < to && source.charAt(place) == '&') {
                int end = Math.min(to, source.indexOf(';', place) + 1);
                int length = Character.charCount(text.codePointAt(at));
                runs.add(new Run(text.substring(at, at + length), place, end));
                at += length;
                place = Math.max(end, place + 1);
            } else if (place < to) {
                place++;
            } else {
                runs.add(new Run(text.substring(at), from, to));
                at = text.length();
            }
        }
        return runs;
    }

    private static int same(String text, int at, String source, int place, int to) {
        int length = 0;
        while (at + length < text.length()
                && place + length < to
                && text.charAt(at + length) == source.charAt(place + length)
                && (source.charAt(place + length) != '&' || !isEntity(source, place + length, to))) {
            length++;
        }
        return length;
    }

    private static boolean isEntity(String source, int place, int to) {
        int end = place + 1;
        while (end < to && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        return end > place + 1 && end < to && source.charAt(end) == ';';
    }
}
