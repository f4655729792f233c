package org.throughline.web.ballot.result;

import org.throughline.disclosure.Range;
import org.throughline.web.page.Texts;

/**
 * A number of people in words, never stronger than its lower bound: "at least 7" where it may be all of ten, "at most 3"
 * where it may be nobody.
 */
final class Bounds {

    private final Texts texts;

    Bounds(Texts texts) {
        this.texts = texts;
    }

    String say(Range range, int of) {
        if (range.isExact()) {
            return texts.say("bound.exactly", range.low());
        }
        if (range.low() == 0) {
            return texts.say("bound.most", range.high());
        }
        return range.high() >= of
                ? texts.say("bound.least", range.low())
                : texts.say("bound.between", range.low(), range.high());
    }

    /** What can be relied on: the lower bound, or else the upper one. */
    String rely(Range range) {
        if (range.isExact()) {
            return texts.say("bound.exactly", range.low());
        }
        return range.low() > 0 ? texts.say("bound.least", range.low()) : texts.say("bound.most", range.high());
    }
}
