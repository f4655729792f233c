package org.throughline.correspondence.message;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.throughline.correspondence.key.LetterId;
import org.throughline.correspondence.letter.Addressee;
import org.throughline.correspondence.letter.Letter;
import org.throughline.correspondence.letter.LetterKind;
import org.throughline.correspondence.letter.LetterScope;
import org.throughline.correspondence.letter.LetterText;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/**
 * The letters of a message: the words, under a line that says from whom they are, with a subject that names neither a
 * workshop nor a person, since anybody may look at a list of mails.
 *
 * @param pages where the pages are, without a slash at the end
 */
record MessageLetters(WorkshopMessage message, LetterScope scope, String pages) {

    private static final Bilingual SUBJECT = new Bilingual("A message from the convenors", "主催者からのお知らせ");
    private static final Bilingual FROM = new Bilingual(
            "Sent by the convenors of a workshop in which you take part, through Throughline: ",
            "このメールは、参加されるワークショップの主催者がThroughlineから送信しました：");

    LetterText in(Language language) {
        String body = message.text().in(language).strip() + "\n\n-- \n" + FROM.in(language) + pages + "/"
                + language.code() + "\n";
        return new LetterText(SUBJECT.in(language), body);
    }

    /** What is sent in each language, and to how many; languages that nobody reads are left out. */
    List<MessagePart> parts(List<Addressee> people) {
        return Arrays.stream(Language.values())
                .map(language -> new MessagePart(
                        language,
                        (int) people.stream()
                                .filter(person -> person.recipient().language() == language)
                                .count(),
                        in(language)))
                .filter(part -> part.people() > 0)
                .toList();
    }

    List<Letter> to(List<Addressee> people) {
        return people.stream()
                .map(person -> new Letter(
                        key(person),
                        LetterKind.MESSAGE,
                        message.key(),
                        scope,
                        person.recipient(),
                        in(person.recipient().language())))
                .toList();
    }

    /** Of the message and the place, so that whoever sends twice at once sends one. */
    private LetterId key(Addressee person) {
        return new LetterId(UUID.nameUUIDFromBytes(ByteBuffer.allocate(32)
                .put(message.key().bytes())
                .put(person.place().bytes())
                .array()));
    }
}
