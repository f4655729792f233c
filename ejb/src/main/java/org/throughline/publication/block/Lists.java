package org.throughline.publication.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.publication.block.RecommendationList.Listed;

/**
 * Parts recommendations into lists. A list ends with what introduces another one, or with a heading that no
 * recommendation stands under; what explains a recommendation may stand between two.
 */
final class Lists {

    private final List<ReportBlock> blocks;
    private final Function<ReportBlock, String> words;
    private final List<RecommendationList> lists = new ArrayList<>();
    private List<Listed> items = new ArrayList<>();
    private @Nullable Integer head;
    private @Nullable Integer theme;
    private @Nullable Integer lead;

    private Lists(List<ReportBlock> blocks, Function<ReportBlock, String> words) {
        this.blocks = blocks;
        this.words = words;
    }

    static List<RecommendationList> of(List<ReportBlock> blocks, Function<ReportBlock, String> words) {
        Lists lists = new Lists(blocks, words);
        for (int i = 0; i < blocks.size(); i++) {
            lists.take(i);
        }
        lists.close();
        return lists.lists;
    }

    private void take(int i) {
        switch (blocks.get(i).kind()) {
            case RECOMMENDATION -> {
                if (items.isEmpty()) {
                    head = lead;
                }
                items.add(new Listed(i, theme));
            }
            case STEM, TITLE -> {
                close();
                lead = i;
            }
            case HEADING -> heading(i);
            default -> {
                // stands between recommendations, or far from any
            }
        }
    }

    private void heading(int i) {
        boolean heads = RecommendationList.isHeading(words.apply(blocks.get(i)));
        if (heads || !headsRecommendation(i)) {
            close();
            lead = i;
        } else {
            theme = i;
        }
    }

    private void close() {
        if (!items.isEmpty()) {
            lists.add(new RecommendationList(head, items));
        }
        items = new ArrayList<>();
        head = null;
        theme = null;
        lead = null;
    }

    private boolean headsRecommendation(int heading) {
        int next = heading + 1;
        while (next < blocks.size() && blocks.get(next).kind().isAside()) {
            next++;
        }
        return next < blocks.size() && blocks.get(next).kind() == BlockKind.RECOMMENDATION;
    }
}
