package org.throughline.correspondence.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.language.Blank;
import org.throughline.refusal.Refusal;

/**
 * What a letter says, as plain text.
 *
 * @param subject one line that anybody beside the reader may see: it names no person, workshop or series
 * @param body lines end in a line feed
 */
public record LetterText(String subject, String body) {

    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_BODY = 20_000;

    public LetterText {
        body = body.replace("\r\n", "\n").replace('\r', '\n');
        Map<String, String> faults = new LinkedHashMap<>();
        if (subject.codePoints().anyMatch(LetterText::breaksLine)) {
            faults.put("subject", "lineBreak");
        } else {
            check(faults, "subject", subject, LONGEST_SUBJECT);
        }
        check(faults, "body", body, LONGEST_BODY);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }

    /** Says nothing: what people are told may not end up in a log. */
    @Override
    public String toString() {
        return "(a text)";
    }

    private static void check(Map<String, String> faults, String field, String text, int longest) {
        if (Blank.is(text)) {
            faults.put(field, "wanted");
        } else if (text.length() > longest) {
            faults.put(field, "tooLong");
        }
    }

    private static boolean breaksLine(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
