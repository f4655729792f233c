package org.throughline.ballot.question;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.ballot.key.RoundId;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;

/** The reasons for which rounds may open though not everybody reads the same in their language. */
@Dependent
public class LanguageNotes {

    @PersistenceContext
    private EntityManager entities;

    /** The languages whose readers would not read what the others do, in any of these questions. */
    public static Set<Language> gaps(List<BallotQuestion> questions) {
        Set<Language> gaps = EnumSet.noneOf(Language.class);
        questions.forEach(question -> gaps.addAll(question.gaps()));
        return gaps;
    }

    /** Empty if none was said. No statement where the questions need none. */
    public Bilingual of(RoundId round, List<BallotQuestion> questions) {
        if (gaps(questions).isEmpty()) {
            return Bilingual.NONE;
        }
        LanguageNote note = entities.find(LanguageNote.class, round.value());
        return note == null ? Bilingual.NONE : note.reason();
    }

    public void say(RoundId round, LanguageReason reason) {
        LanguageNote note = entities.find(LanguageNote.class, round.value());
        if (note == null) {
            entities.persist(new LanguageNote(round, reason));
        } else {
            note.say(reason);
        }
    }
}
