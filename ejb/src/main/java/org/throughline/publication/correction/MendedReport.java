package org.throughline.publication.correction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.document.text.CanonicalText;
import org.throughline.publication.block.BlockKind;
import org.throughline.publication.block.Report;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.block.Twins;
import org.throughline.publication.pairing.ItemPairing;
import org.throughline.refusal.Refusal;

/** A report with the mends made to it so far. */
public final class MendedReport {

    private final CanonicalText canonical;
    private final List<ReportBlock> blocks;
    private final Map<Integer, Integer> pairs = new HashMap<>();

    /** @param read the blocks as they were read */
    public MendedReport(CanonicalText canonical, List<ReportBlock> read) {
        this.canonical = canonical;
        this.blocks = new ArrayList<>(read);
    }

    /**
     * Mends.
     *
     * @return where the block begins on which the eye should rest afterwards
     * @throws Refusal.Invalid with a code {@code mend.…} if it cannot be done; nothing is changed then
     */
    public int apply(ReportMend mend) {
        int index = index(mend.at());
        ReportBlock block = blocks.get(index);
        switch (mend.act()) {
            case KIND -> blocks.set(index, block.as(BlockKind.of(mend.value())));
            case RANK -> blocks.set(index, ranked(block, mend.value()));
            case MERGE -> {
                return merge(index);
            }
            case SPLIT -> {
                return split(index, mend.value());
            }
            case PAIR -> pair(block, mend.value());
        }
        return block.start();
    }

    public Report report() {
        return new Report(canonical, blocks);
    }

    /** The first two lists that say the same, paired as a person said and else by their words. */
    public Optional<Twins> twins() {
        return report().twins(pairs);
    }

    private int index(int start) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).start() == start)
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("mend.nowhere"));
    }

    private static ReportBlock ranked(ReportBlock block, String rank) {
        if (block.kind() != BlockKind.HEADING || !rank.matches("[1-6]")) {
            throw new Refusal.Invalid("mend.noDepth");
        }
        return block.at(Integer.parseInt(rank));
    }

    private int merge(int index) {
        if (index == 0) {
            throw new Refusal.Invalid("mend.first");
        }
        ReportBlock joined = blocks.get(index - 1).upTo(blocks.remove(index).end());
        blocks.set(index - 1, joined);
        return joined.start();
    }

    private int split(int index, String words) {
        ReportBlock block = blocks.get(index);
        String text = canonical.between(block.wordsStart(), block.end()).replaceAll("\\s", " ");
        String wanted = Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        int hit = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        if (hit < 0) {
            throw new Refusal.Invalid("mend.notFound");
        }
        if (text.indexOf(wanted, hit + 1) >= 0) {
            throw new Refusal.Invalid("mend.ambiguous");
        }
        String before = text.substring(0, hit).stripTrailing();
        if (before.isEmpty()) {
            throw new Refusal.Invalid("mend.notInside");
        }
        int start = block.wordsStart() + text.codePointCount(0, hit);
        int end = block.wordsStart() + before.codePointCount(0, before.length());
        ReportBlock second = new ReportBlock(block.kind(), block.level(), null, start, start, block.end());
        blocks.set(index, block.upTo(end));
        blocks.add(index + 1, second);
        return start;
    }

    /** A partner that somebody else had is free afterwards. */
    private void pair(ReportBlock first, String partner) {
        if (!partner.matches("\\d{0,9}")) {
            throw new Refusal.Invalid("form");
        }
        int second = partner.isEmpty()
                ? ItemPairing.NONE
                : blocks.get(index(Integer.parseInt(partner))).start();
        pairs.values().removeIf(taken -> taken != ItemPairing.NONE && taken == second);
        pairs.put(first.start(), second);
    }
}
