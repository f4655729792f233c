package org.throughline.uptake.nearness;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces that the model knows by number: words in small letters without accents, each as the longest
 * known beginning and then the longest known continuations (WordPiece; Devlin et al. 2019, "BERT", appendix A.2, uncased).
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;
    private static final String CONTINUED = "##";
    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> numbers;
    private final int most;

    /** @param most how many pieces a text may have, its beginning and end included */
    private WordPieces(Map<String, Integer> numbers, int most) {
        this.numbers = numbers;
        this.most = most;
    }

    /** Reads the file that describes a tokenizer. */
    static WordPieces read(InputStream file) {
        try (JsonReader reader = Json.createReader(file)) {
            var tokenizer = reader.readObject();
            Map<String, Integer> numbers = new HashMap<>();
            var known = tokenizer.getJsonObject("model").getJsonObject("vocab");
            known.keySet().forEach(piece -> numbers.put(piece, known.getInt(piece)));
            return new WordPieces(numbers, tokenizer.getJsonObject("truncation").getInt("max_length"));
        }
    }

    /** The numbers of the pieces with those of beginning and end; what is too long is cut off. */
    long[] of(String text) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(number("[CLS]"));
        words(text).forEach(word -> add(pieces, word));
        if (pieces.size() >= most) {
            pieces.subList(most - 1, pieces.size()).clear();
        }
        pieces.add(number("[SEP]"));
        return pieces.stream().mapToLong(Integer::longValue).toArray();
    }

    private void add(List<Integer> pieces, String word) {
        int[] letters = word.codePoints().toArray();
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < letters.length && letters.length <= LONGEST_WORD) {
            int to = letters.length;
            while (to > from && !numbers.containsKey(piece(letters, from, to))) {
                to--;
            }
            if (to == from) {
                break;
            }
            found.add(number(piece(letters, from, to)));
            from = to;
        }
        if (from == letters.length) {
            pieces.addAll(found);
        } else {
            pieces.add(number(UNKNOWN));
        }
    }

    private static String piece(int[] letters, int from, int to) {
        String part = new String(letters, from, to - from);
        return from == 0 ? part : CONTINUED + part;
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalStateException("the model's vocabulary lacks " + piece);
        }
        return number;
    }

    /** Words and marks; every mark and every Chinese character stands alone. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain(text).codePoints().forEach(letter -> {
            boolean alone = isMark(letter) || isChinese(letter);
            if (alone || Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                end(word, words);
                if (alone) {
                    words.add(Character.toString(letter));
                }
            } else {
                word.appendCodePoint(letter);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK && !isControl(letter))
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isControl(int letter) {
        if (letter == '\t' || letter == '\n' || letter == '\r') {
            return false;
        }
        return letter == 0
                || letter == 0xFFFD
                || switch (Character.getType(letter)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
                    default -> false;
                };
    }

    private static boolean isMark(int letter) {
        boolean ascii = letter >= 33 && letter <= 126 && !Character.isLetterOrDigit(letter);
        return ascii
                || switch (Character.getType(letter)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isChinese(int letter) {
        return (letter >= 0x4E00 && letter <= 0x9FFF)
                || (letter >= 0x3400 && letter <= 0x4DBF)
                || (letter >= 0x20000 && letter <= 0x2A6DF)
                || (letter >= 0x2A700 && letter <= 0x2CEAF)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0x2F800 && letter <= 0x2FA1F);
    }
}
