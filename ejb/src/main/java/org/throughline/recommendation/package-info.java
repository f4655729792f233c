/**
 * What was recommended, in which words. A recommendation stands in one or more wordings, each in one or two languages as
 * peers; a wording that a ballot or a mapping has pinned is never changed again. The state follows what happened to the
 * recommendation, never what somebody made of it later: a clause that takes it up changes nothing here. Knows dialogue,
 * and listens to the ballot, which knows nothing of recommendations.
 */
@Knows({
    "dialogue.key",
    "dialogue.series",
    "language",
    "platform",
    "recommendation.key",
    "recommendation.wording",
    "refusal"
})
@NullMarked
package org.throughline.recommendation;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
