package org.throughline.web.ballot.standing;

import java.util.List;
import org.throughline.ballot.box.Halt;
import org.throughline.web.page.Page;

/** A round that takes no ballots, as a voter comes to it. */
public record HaltPage(Halt halt, Occasion occasion) {

    public static Page page(Halt halt, Occasion occasion) {
        return new Page("ballot/halted", new HaltPage(halt, occasion));
    }

    public Phase phase() {
        return Phase.of(halt);
    }

    /** Keys of the sentences to say. */
    public List<String> says() {
        return occasion.says(phase());
    }
}
