package org.throughline.ballot.question;

import java.util.ArrayList;
import java.util.List;
import org.throughline.ballot.seal.Seal;

/** The answers of a ballot as bytes: two for each question, the first the answer from 1, the second kept for scales. */
public final class Sheet {

    public static final int MOST_QUESTIONS = Seal.ANSWERS / 2;

    private Sheet() {}

    public static byte[] bytes(List<Answer> answers) {
        byte[] bytes = new byte[Seal.ANSWERS];
        for (int question = 0; question < answers.size(); question++) {
            bytes[2 * question] = (byte) (answers.get(question).ordinal() + 1);
        }
        return bytes;
    }

    public static List<Answer> answers(byte[] bytes, int questions) {
        List<Answer> answers = new ArrayList<>();
        for (int question = 0; question < questions; question++) {
            answers.add(Answer.values()[bytes[2 * question] - 1]);
        }
        return answers;
    }
}
