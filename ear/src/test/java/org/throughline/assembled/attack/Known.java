package org.throughline.assembled.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names by which rounds and voters go, in whatever form they stand somewhere. */
final class Known {

    private static final int SHORTEST = 8;

    /** Longer ones without a space are bytes, whose pieces are no names. */
    private static final int LONGEST = 200;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private final Map<String, UUID> rounds = new HashMap<>();
    private final Map<String, String> voters = new HashMap<>();

    void round(UUID round, UUID alias) {
        forms(alias).forEach(form -> rounds.put(form, round));
    }

    void voter(String account, UUID... ids) {
        voters.put(account, account);
        for (UUID id : ids) {
            forms(id).forEach(form -> voters.put(form, account));
        }
    }

    @Nullable
    UUID round(String text) {
        UUID whole = rounds.get(text);
        return whole != null ? whole : first(text, rounds);
    }

    @Nullable
    String voter(String text) {
        String whole = voters.get(text);
        return whole != null ? whole : first(text, voters);
    }

    boolean isName(String text) {
        return rounds.containsKey(text) || voters.containsKey(text);
    }

    /** By the first eight bytes of the binary form, for the search in files. */
    Map<Long, Object> byStart() {
        Map<Long, Object> starts = new HashMap<>();
        rounds.forEach((form, round) -> start(form, round, starts));
        voters.forEach((form, voter) -> start(form, voter, starts));
        return starts;
    }

    private static void start(String form, Object what, Map<Long, Object> starts) {
        if (form.length() == 32) {
            starts.put(Long.parseUnsignedLong(form.substring(0, 16), 16), what);
        }
    }

    private static <T> @Nullable T first(String text, Map<String, T> names) {
        if (text.length() < SHORTEST || text.length() > LONGEST && text.indexOf(' ') < 0) {
            return null;
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            T found = names.get(word.group().toLowerCase(Locale.ROOT));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<String> forms(UUID id) {
        return List.of(id.toString(), id.toString().replace("-", ""));
    }
}
