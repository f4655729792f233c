package org.throughline.web.instrument;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.catalogue.Kinship;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.instrument.library.Excerpts;
import org.throughline.language.Language;
import org.throughline.web.page.WordDiff;

/**
 * What a provision is to one of another instrument, with the words of both. They are compared in a language in which both
 * are held, the reader's if possible.
 *
 * @param anchor how an address points at it; empty if another relation of the same provision comes before
 * @param newer null if there is none, or it is not held
 */
public record Change(Kinship kinship, String anchor, @Nullable Side newer, @Nullable Side older) {

    /**
     * A provision in one language.
     *
     * @param words with what the other one does not have
     */
    public record Side(String language, WordDiff words) {}

    static Change of(Kinship kinship, String anchor, Excerpts excerpts, Language reader) {
        LineageLink link = kinship.link();
        Set<String> newer = excerpts.languages(link.newer(), link.newerEId());
        Set<String> older = excerpts.languages(link.older(), link.olderEId());
        Set<String> both = new TreeSet<>(newer);
        both.retainAll(older);
        String common = both.isEmpty() ? null : preferred(both, reader);
        String of = common != null ? common : newer.isEmpty() ? null : preferred(newer, reader);
        String to = common != null ? common : older.isEmpty() ? null : preferred(older, reader);
        Optional<String> ofWords = of == null ? Optional.empty() : excerpts.in(of, link.newer(), link.newerEId());
        Optional<String> toWords = to == null ? Optional.empty() : excerpts.in(to, link.older(), link.olderEId());
        return new Change(
                kinship,
                anchor,
                side(of, ofWords, common == null ? Optional.empty() : toWords),
                side(to, toWords, common == null ? Optional.empty() : ofWords));
    }

    /** Whether both texts are there in one language, so that their difference shows. */
    public boolean isCompared() {
        return newer != null && older != null && newer.language().equals(older.language());
    }

    public boolean isSame() {
        return isCompared()
                && newer != null
                && older != null
                && !newer.words().differs()
                && !older.words().differs();
    }

    private static @Nullable Side side(@Nullable String language, Optional<String> words, Optional<String> other) {
        if (language == null || words.isEmpty()) {
            return null;
        }
        Language rules = Language.of(language).orElse(Language.EN);
        return new Side(
                language,
                other.map(text -> WordDiff.of(words.get(), text, rules)).orElseGet(() -> WordDiff.plain(words.get())));
    }

    private static String preferred(Set<String> languages, Language reader) {
        return languages.contains(reader.code())
                ? reader.code()
                : languages.stream().sorted().findFirst().orElseThrow();
    }
}
