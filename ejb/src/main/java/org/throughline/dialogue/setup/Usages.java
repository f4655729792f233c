package org.throughline.dialogue.setup;

import java.util.List;
import java.util.UUID;
import org.throughline.HasCode;

/** What in a feature stands on a side, a theme or a session; each feature answers for its own records. */
public interface Usages {

    List<Tie> toSide(UUID series, String code);

    List<Tie> toTheme(UUID theme);

    /** What was said in a session; nothing of most features is. */
    default List<Tie> toSession(UUID session) {
        return List.of();
    }

    /** The kinds of records that may stand on one. */
    enum Kind implements HasCode {
        PARTICIPANTS,
        SESSIONS,
        NOTES,
        VIEWS,
        RECOMMENDATIONS,
        ROUNDS;

        @Override
        public String code() {
            return HasCode.plain(this);
        }
    }

    /** So many records of a kind. */
    record Tie(Kind kind, long count) {}
}
