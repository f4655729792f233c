package org.throughline.publication.block;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recommendations that stand in one list.
 *
 * @param head the block, from 0, that introduces it; null if none does
 */
public record RecommendationList(@Nullable Integer head, List<Listed> items) {

    private static final Pattern RECOMMENDING = Pattern.compile("(?iu)\\brecomm?[ae]nd(?:ation|s|ed|ing)?s?\\b|提言|勧告");

    private static final Pattern OF_ONE = Pattern.compile(
            "(?iu)^(?:(?:policy )?recomm?[ae]ndation|提言|勧告)[\\s\\p{Zs}]*"
                    + "(?:[0-9０-９]{1,2}|[ivx]{1,5}\\b|[a-z]\\b|[一二三四五六七八九十]).*",
            Pattern.DOTALL);

    public RecommendationList {
        items = List.copyOf(items);
    }

    /** Whether words speak of recommendations. */
    public static boolean recommends(String words) {
        return RECOMMENDING.matcher(words).find();
    }

    /** Whether a heading is that of a list of recommendations, and not "Recommendation 3". */
    public static boolean isHeading(String words) {
        return recommends(words) && !OF_ONE.matcher(words).matches();
    }

    /**
     * A recommendation of the list.
     *
     * @param block which block it is, from 0
     * @param theme the heading inside the list under which it stands; null if there is none
     */
    public record Listed(int block, @Nullable Integer theme) {}
}
