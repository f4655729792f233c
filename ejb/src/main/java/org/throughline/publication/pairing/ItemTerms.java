package org.throughline.publication.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, small and without punctuation; of Japanese each two neighbouring characters. */
public final class ItemTerms {

    private static final String JAPANESE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー";
    private static final Pattern TERM = Pattern.compile("[" + JAPANESE + "]+|[\\p{L}\\p{N}&&[^" + JAPANESE + "]]+");
    private static final Pattern IS_JAPANESE = Pattern.compile("[" + JAPANESE + "].*");

    private ItemTerms() {}

    public static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String found = matcher.group();
            if (IS_JAPANESE.matcher(found).matches()) {
                bigrams(found, terms);
            } else {
                terms.add(found);
            }
        }
        return terms;
    }

    private static void bigrams(String run, List<String> terms) {
        int[] characters = run.codePoints().toArray();
        if (characters.length == 1) {
            terms.add(run);
        }
        for (int i = 0; i + 1 < characters.length; i++) {
            terms.add(new String(characters, i, 2));
        }
    }
}
