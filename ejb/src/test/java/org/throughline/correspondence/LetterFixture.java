package org.throughline.correspondence;

import java.util.UUID;
import org.throughline.correspondence.key.LetterId;
import org.throughline.correspondence.key.MailingId;
import org.throughline.correspondence.letter.Letter;
import org.throughline.correspondence.letter.LetterKind;
import org.throughline.correspondence.letter.LetterScope;
import org.throughline.correspondence.letter.LetterText;
import org.throughline.correspondence.letter.MailAddress;
import org.throughline.correspondence.letter.Recipient;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.dialogue.key.WorkshopId;
import org.throughline.language.Language;

/** Letters for tests. */
public final class LetterFixture {

    public static final LetterScope SCOPE =
            new LetterScope(new SeriesId(UUID.randomUUID()), new WorkshopId(UUID.randomUUID()));

    private LetterFixture() {}

    public static Letter letter(String address) {
        return new Letter(
                new LetterId(UUID.randomUUID()),
                LetterKind.MESSAGE,
                new MailingId(UUID.randomUUID()),
                SCOPE,
                new Recipient(new MailAddress(address), Language.JA),
                new LetterText("主催者からのお知らせ", "会場が変わりました。\n.\n七夕の日に、お会いしましょう。"));
    }
}
