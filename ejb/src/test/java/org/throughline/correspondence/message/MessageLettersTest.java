package org.throughline.correspondence.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.correspondence.LetterFixture;
import org.throughline.correspondence.key.MailingId;
import org.throughline.correspondence.letter.Addressee;
import org.throughline.correspondence.letter.Letter;
import org.throughline.correspondence.letter.MailAddress;
import org.throughline.correspondence.letter.Recipient;
import org.throughline.dialogue.key.ParticipationId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

class MessageLettersTest {

    private final List<Addressee> people = List.of(
            person("a@example.org", Language.EN),
            person("b@example.org", Language.JA),
            person("c@example.org", Language.JA));
    private final MailingId key = new MailingId(UUID.randomUUID());
    private final MessageLetters letters = letters(key);

    @Test
    void everybody_is_written_to_once_in_their_language() {
        List<Letter> all = letters.to(people);
        assertThat(all)
                .extracting(letter -> letter.to().address().text())
                .containsExactly("a@example.org", "b@example.org", "c@example.org");
        assertThat(all.get(0).text().body()).startsWith("The room has changed.").contains("https://x.example/en");
        assertThat(all.get(1).text().body()).startsWith("会場が変わりました。").contains("https://x.example/ja");
    }

    @Test
    void what_is_shown_before_is_what_goes_out() {
        List<MessagePart> parts = letters.parts(people);
        assertThat(parts).extracting(MessagePart::people).containsExactly(1, 2);
        letters.to(people).forEach(letter -> assertThat(parts)
                .anyMatch(part ->
                        part.language() == letter.to().language() && part.text().equals(letter.text())));
        assertThat(letters.parts(people.subList(1, 3)))
                .extracting(MessagePart::language)
                .containsExactly(Language.JA);
    }

    @Test
    void sent_again_it_is_the_same_letters() {
        assertThat(letters(key).to(people)).isEqualTo(letters.to(people));
        assertThat(letters.to(people)).extracting(Letter::key).doesNotHaveDuplicates();
        assertThat(letters(new MailingId(UUID.randomUUID())).to(people))
                .extracting(Letter::key)
                .doesNotContainAnyElementsOf(
                        letters.to(people).stream().map(Letter::key).toList());
    }

    @Test
    void the_subject_gives_nothing_away() {
        assertThat(letters.to(people))
                .extracting(letter -> letter.text().subject())
                .containsOnly("A message from the convenors", "主催者からのお知らせ");
    }

    private static MessageLetters letters(MailingId key) {
        return new MessageLetters(
                new WorkshopMessage(key, new Bilingual("The room has changed.", "会場が変わりました。")),
                LetterFixture.SCOPE,
                "https://x.example");
    }

    private static Addressee person(String address, Language language) {
        return new Addressee(new ParticipationId(UUID.randomUUID()), new Recipient(new MailAddress(address), language));
    }
}
