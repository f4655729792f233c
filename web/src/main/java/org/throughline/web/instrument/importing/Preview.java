package org.throughline.web.instrument.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.correction.SettledText;
import org.throughline.instrument.importing.OpenDraft;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;

/**
 * How a text was understood, before it is taken in.
 *
 * @param clauses how many operative clauses were found
 * @param headings how many headings
 * @param furniture how many lines around the text were set aside
 * @param characters length of the canonical text in code points
 * @param source what the file prints, parted where a provision begins
 */
public record Preview(
        long clauses, long headings, long furniture, int characters, List<Line> lines, List<Stretch> source) {

    private static final int FIRST_WORDS = 90;
    private static final int MOST_PLACES = 40;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;:!?])\\s+(?=\\S)|(?<=[。；：])(?=\\S)|\\n+");

    /**
     * One provision.
     *
     * @param index from 0
     * @param kind its code
     * @param citation how it will be cited; null if nobody would
     * @param depth how many provisions are above it
     * @param words all of them, without the number
     */
    public record Line(
            int index, String kind, @Nullable String number, @Nullable String citation, int depth, String words) {

        public String firstWords() {
            return start(words, FIRST_WORDS);
        }

        public boolean hasTitle() {
            return kind.equals(ProvisionKind.SECTION.code()) || kind.equals(ProvisionKind.TITLE.code());
        }

        /** The beginnings of its sentences but the first: where it may be parted. */
        public List<String> places() {
            List<String> places = new ArrayList<>();
            Matcher end = SENTENCE.matcher(words);
            while (end.find() && places.size() < MOST_PLACES) {
                String next = words.substring(end.end()).lines().findFirst().orElse("");
                places.add(next.substring(
                        0, next.offsetByCodePoints(0, Math.min(50, next.codePointCount(0, next.length())))));
            }
            return places;
        }
    }

    /**
     * A stretch of the source.
     *
     * @param pieces the provisions that begin here
     */
    public record Stretch(List<Integer> pieces, String words) {}

    static Preview of(OpenDraft draft) {
        SettledText text = draft.text();
        Outline outline = text.outline();
        return new Preview(
                outline.clauses(),
                outline.count(ProvisionKind.SECTION),
                outline.count(ProvisionKind.FURNITURE),
                text.canonical().length(),
                IntStream.range(0, outline.entries().size())
                        .mapToObj(i -> line(text, i))
                        .toList(),
                stretches(draft));
    }

    private static Line line(SettledText text, int index) {
        Outline.Entry entry = text.outline().entries().get(index);
        return new Line(
                index,
                entry.kind().code(),
                entry.designation().number(),
                entry.designation().citation(),
                Math.min(entry.depth(), 6),
                text.words(entry));
    }

    private static List<Stretch> stretches(OpenDraft draft) {
        TreeMap<Integer, List<Integer>> begins = new TreeMap<>();
        begins.put(0, new ArrayList<>());
        List<Outline.Entry> entries = draft.text().outline().entries();
        for (int i = 0; i < entries.size(); i++) {
            int start = draft.text()
                    .map()
                    .of(entries.get(i).range().start(), entries.get(i).range().end())
                    .start();
            begins.computeIfAbsent(start, key -> new ArrayList<>()).add(i);
        }
        int[] source = draft.source().codePoints().toArray();
        List<Stretch> stretches = new ArrayList<>();
        begins.forEach((start, pieces) -> {
            Integer next = begins.higherKey(start);
            int end = next == null ? source.length : next;
            stretches.add(new Stretch(pieces, new String(Arrays.copyOfRange(source, start, end), 0, end - start)));
        });
        return stretches;
    }

    private static String start(String words, int most) {
        String line = words.replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}
