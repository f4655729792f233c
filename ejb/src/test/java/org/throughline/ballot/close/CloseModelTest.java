package org.throughline.ballot.close;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.ballot.close.CloseModel.Flaw;
import org.throughline.ballot.close.CloseModel.Found;

/** Every interleaving of three voters, two nodes and two crashes. */
class CloseModelTest {

    @Test
    void the_close_loses_nothing_counts_once_and_keeps_its_keys_until_the_tally_is_durable() {
        Found found = new CloseModel(Flaw.NONE).explore();
        System.out.println("close: " + found.states() + " states");
        assertThat(found.wrong()).isEmpty();
        assertThat(found.states()).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void would_not_if_it_were_flawed(Flaw flaw) {
        assertThat(new CloseModel(flaw).explore().wrong()).isPresent();
    }
}
