package org.throughline.web.dialogue.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.refusal.Refusal;

/**
 * The hours with which a line of a day begins: 09:00-10:30, 9.00–10.30, 9時〜10時30分, 0900-1030, 9:00am to 10:30am; in letters
 * of full width too.
 *
 * @param start minutes since midnight
 * @param end the same, at most 1440; -1 if none is said
 * @param length how many letters of the line it takes
 */
record DayHours(int start, int end, int length) {

    private static final int NOON = 12;
    private static final int DAY = 24 * 60;
    private static final String HOUR =
            "(\\d{1,2})(?: ?[:.h] ?(\\d{2})(?!\\d)|(\\d{2})(?!\\d)|時(?: ?(\\d{1,2})分?)?|(?= ?[ap]\\.?m))(?: ?([ap])\\.?m\\.?)?";
    private static final Pattern HOURS = Pattern.compile(
            "^" + HOUR + "(?: ?(?:-+|から|to\\b|until\\b) ?" + HOUR + ")?(?:まで)?", Pattern.CASE_INSENSITIVE);

    /** What follows hours that are none: a date, or a third number. */
    private static final Pattern RUNS_ON = Pattern.compile(" ?[-:./\\d]");

    /** Letters that people type for those of the pattern, each for the one below it. */
    private static final String TYPED = "０１２３４５６７８９：．　ー－‐‑‒–—―−〜～~ａｐｍＡＰＭ";

    private static final String MEANT = "0123456789:. ------------apmAPM";

    /** @throws Refusal.Invalid if the line does not begin with hours of a day */
    static DayHours at(String line) {
        String plain = plain(line);
        Matcher found = HOURS.matcher(plain);
        if (!found.find() || RUNS_ON.matcher(plain.substring(found.end())).lookingAt()) {
            throw new Refusal.Invalid(Map.of("line", "day.time"));
        }
        int start = minutes(found, 1, DAY - 1);
        int end = found.group(6) == null ? -1 : minutes(found, 6, DAY);
        return new DayHours(start, end, found.end());
    }

    LocalDateTime from(LocalDate day) {
        return day.atStartOfDay().plusMinutes(start);
    }

    @Nullable
    LocalDateTime to(LocalDate day) {
        return end < 0 ? null : day.atStartOfDay().plusMinutes(end);
    }

    private static int minutes(Matcher found, int group, int most) {
        int hour = Integer.parseInt(found.group(group));
        int minute = 0;
        for (int part = group + 1; part <= group + 3; part++) {
            minute += found.group(part) == null ? 0 : Integer.parseInt(found.group(part));
        }
        @Nullable String half = found.group(group + 4);
        if (half != null) {
            if (hour < 1 || hour > NOON) {
                throw new Refusal.Invalid(Map.of("line", "day.time"));
            }
            hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        }
        int minutes = hour * 60 + minute;
        if (minute > 59 || minutes > most) {
            throw new Refusal.Invalid(Map.of("line", "day.time"));
        }
        return minutes;
    }

    /** As long as the line, so that places in one are places in the other. */
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            int at = TYPED.indexOf(line.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, MEANT.charAt(at));
            }
        }
        return plain.toString();
    }
}
