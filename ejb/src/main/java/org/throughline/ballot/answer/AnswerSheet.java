package org.throughline.ballot.answer;

import java.util.ArrayList;
import java.util.List;
import org.throughline.ballot.seal.Seal;

/** The answers of a ballot as bytes: two for each question of whatever kind, and as many in all for any round. */
public final class AnswerSheet {

    public static final int MOST_QUESTIONS = Seal.ANSWERS / 2;

    /** As many as one byte has bits. */
    public static final int MOST_WORDINGS = 8;

    private AnswerSheet() {}

    public static byte[] bytes(List<Reply> replies) {
        byte[] bytes = new byte[Seal.ANSWERS];
        for (int question = 0; question < replies.size(); question++) {
            bytes[2 * question] = (byte) replies.get(question).first();
            bytes[2 * question + 1] = (byte) replies.get(question).second();
        }
        return bytes;
    }

    public static List<Reply> replies(byte[] bytes, int questions) {
        List<Reply> replies = new ArrayList<>();
        for (int question = 0; question < questions; question++) {
            replies.add(new Reply(bytes[2 * question] & 0xff, bytes[2 * question + 1] & 0xff));
        }
        return replies;
    }
}
