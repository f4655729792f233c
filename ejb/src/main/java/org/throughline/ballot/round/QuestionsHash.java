package org.throughline.ballot.round;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.throughline.ballot.key.RoundId;
import org.throughline.ballot.question.BallotOption;
import org.throughline.ballot.question.BallotQuestion;
import org.throughline.ballot.question.Prompt;
import org.throughline.language.Bilingual;
import org.throughline.platform.Sha256;

/**
 * SHA-256 over a round's questions, their words, why these may differ by language, and what was announced: the terms on
 * which everybody votes.
 */
final class QuestionsHash {

    private QuestionsHash() {}

    static byte[] of(RoundId round, Announcement announced, List<BallotQuestion> questions, Bilingual languageNote) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(round.toString());
            write(out, announced);
            for (BallotQuestion question : questions) {
                write(out, question);
            }
            if (!languageNote.isEmpty()) {
                out.writeUTF(languageNote.en());
                out.writeUTF(languageNote.ja());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, Announcement announced) throws IOException {
        out.writeUTF(announced.cut().code());
        out.writeUTF(announced.audience().code());
        out.writeUTF(announced.mode().code());
        out.writeInt(announced.quorum());
        out.writeInt(announced.electors());
        out.writeBoolean(announced.showable());
        out.writeInt(announced.limits().minimumCast());
        out.writeInt(announced.limits().margin());
        out.writeInt(announced.limits().minimumSide());
        out.writeInt(announced.limits().minimumSidePublic());
    }

    private static void write(DataOutputStream out, BallotQuestion question) throws IOException {
        out.writeUTF(question.id().toString());
        out.writeInt(question.ordinal());
        out.writeUTF(question.kind().code());
        out.writeUTF(question.subject().toString());
        out.writeBoolean(question.parted());
        write(out, question.prompts());
        out.writeInt(question.options().size());
        for (BallotOption option : question.options()) {
            out.writeInt(option.ordinal());
            out.writeUTF(option.subject().toString());
            write(out, option.prompts());
        }
    }

    private static void write(DataOutputStream out, List<Prompt> prompts) throws IOException {
        out.writeInt(prompts.size());
        for (Prompt prompt : prompts) {
            out.writeUTF(prompt.language().code());
            out.writeUTF(prompt.text());
            out.writeBoolean(prompt.drafted());
            out.writeByte((prompt.checked() ? 1 : 0) | (prompt.stale() ? 2 : 0));
        }
    }
}
