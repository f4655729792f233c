package org.throughline.ballot.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.throughline.ballot.key.RoundId;
import org.throughline.language.Bilingual;

/** Why a round may open though a text in it is older than its source, or missing in a language. */
@Entity
@Table(name = "round_language_note")
public class LanguageNote {

    @Id
    @Column(name = "round_id")
    private UUID round;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "reason_ja")
    private String reasonJa;

    protected LanguageNote() {}

    LanguageNote(RoundId round, LanguageReason reason) {
        this.round = round.value();
        say(reason);
    }

    final void say(LanguageReason reason) {
        reasonEn = reason.text().en();
        reasonJa = reason.text().ja();
    }

    Bilingual reason() {
        return new Bilingual(reasonEn, reasonJa);
    }
}
