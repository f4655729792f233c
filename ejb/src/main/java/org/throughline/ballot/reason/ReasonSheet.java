package org.throughline.ballot.reason;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.throughline.ballot.seal.Seal;
import org.throughline.refusal.Refusal;

/**
 * The reasons that somebody sent, one for each question, as bytes that fit the seal; none where nothing was written.
 * Prints nothing of them. The field of question 1 is {@code r1}.
 */
public final class ReasonSheet {

    /** Bytes that a reason may have, in UTF-8: about 2,000 Latin letters, or 660 Japanese characters. */
    public static final int ROOM = Seal.REASON;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final Map<String, String> fields;

    /** @param fields as they were typed */
    public ReasonSheet(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /**
     * Each reason in the order of the questions; empty where nothing was written.
     *
     * @throws Refusal.Invalid naming the fields that are too long
     */
    List<byte[]> bytes(int questions) {
        Map<String, String> faults = new LinkedHashMap<>();
        List<byte[]> all = IntStream.rangeClosed(1, questions)
                .mapToObj(ordinal -> bytes("r" + ordinal, faults))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
        return all;
    }

    /** What was written, of what was sealed: the bytes after it are zero. */
    static String text(byte[] padded) {
        int length = padded.length;
        while (length > 0 && padded[length - 1] == 0) {
            length--;
        }
        return new String(padded, 0, length, UTF_8);
    }

    @Override
    public String toString() {
        return "reasons";
    }

    private byte[] bytes(String field, Map<String, String> faults) {
        String typed = fields.getOrDefault(field, "").replace("\r\n", "\n").replace('\r', '\n');
        String clean = CONTROL.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        byte[] bytes = clean.getBytes(UTF_8);
        if (bytes.length > ROOM) {
            faults.put(field, "reasonTooLong");
        }
        return bytes;
    }
}
