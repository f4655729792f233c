package org.throughline.disclosure.subject;

import java.util.List;
import java.util.Set;

/**
 * What a question is about, as its owner knows it: a recommendation with all its wordings, say.
 *
 * @param id by which its owner knows it
 * @param subjects of questions, that are about it
 * @param kin other matters that are the same by what was done to them: merged, superseded, superseding
 * @param texts all words in which it stands or stood, each in its languages
 * @param over whether nothing more is told of it once something was: it was published, withdrawn or superseded
 */
public record Matter(MatterId id, Set<SubjectId> subjects, Set<MatterId> kin, List<TextProfile> texts, boolean over) {

    public Matter {
        subjects = Set.copyOf(subjects);
        kin = Set.copyOf(kin);
        texts = List.copyOf(texts);
    }
}
