package org.throughline.publication.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.document.text.CanonicalText;
import org.throughline.publication.pairing.ItemPairing;

/** The text of a report with its blocks, and what follows from them. */
public final class Report {

    private final CanonicalText canonical;
    private final List<ReportBlock> blocks;
    private final List<RecommendationList> lists;
    private final Map<Integer, Integer> repeated = new HashMap<>();

    /** @param blocks in the order in which they stand */
    public Report(CanonicalText canonical, List<ReportBlock> blocks) {
        this.canonical = canonical;
        this.blocks = List.copyOf(blocks);
        this.lists = Lists.of(this.blocks, this::words);
        Repetition repetition =
                new Repetition(this.blocks.stream().map(this::words).toList());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.PULL_QUOTE) {
                int quote = i;
                repetition.holder(i, k -> !blocks.get(k).kind().isAside()).ifPresent(k -> repeated.put(quote, k));
            }
        }
    }

    public CanonicalText canonical() {
        return canonical;
    }

    public List<ReportBlock> blocks() {
        return blocks;
    }

    /** The words of a block, without its printed number. */
    public String words(ReportBlock block) {
        return canonical.between(block.wordsStart(), block.end());
    }

    /** The block that a pull quote repeats, from 0; empty if none does say the same. */
    public Optional<Integer> repeats(int quote) {
        return Optional.ofNullable(repeated.get(quote));
    }

    /** The lists of recommendations, in the order in which they stand. */
    public List<RecommendationList> lists() {
        return lists;
    }

    /** The first two lists that say the same in two wordings. */
    public Optional<Twins> twins() {
        return twins(Map.of());
    }

    /** @param byHand what a person said: where a recommendation begins, to where its partner begins, or none does */
    public Optional<Twins> twins(Map<Integer, Integer> byHand) {
        for (int i = 0; i < lists.size(); i++) {
            for (int k = i + 1; k < lists.size(); k++) {
                RecommendationList first = lists.get(i);
                RecommendationList second = lists.get(k);
                Map<Integer, Integer> said = said(first, second, byHand);
                ItemPairing pairing = ItemPairing.of(words(first), words(second), said);
                if (pairing.corresponds() || !said.isEmpty()) {
                    return Optional.of(new Twins(first, second, pairing));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> words(RecommendationList list) {
        return list.items().stream()
                .map(item -> words(blocks.get(item.block())))
                .toList();
    }

    private Map<Integer, Integer> said(
            RecommendationList first, RecommendationList second, Map<Integer, Integer> byHand) {
        List<Integer> of = starts(first);
        List<Integer> with = starts(second);
        Map<Integer, Integer> said = new HashMap<>();
        byHand.forEach((one, other) -> {
            if (of.contains(one) && (other == ItemPairing.NONE || with.contains(other))) {
                said.put(of.indexOf(one), with.indexOf(other));
            }
        });
        return said;
    }

    private List<Integer> starts(RecommendationList list) {
        List<Integer> starts = new ArrayList<>();
        list.items().forEach(item -> starts.add(blocks.get(item.block()).start()));
        return starts;
    }
}
