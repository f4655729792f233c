package org.throughline.ballot.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ballot.Ballots;
import org.throughline.ballot.seal.BrokenSeal;
import org.throughline.ballot.seal.OpenedBallot;

class BundleTest {

    @TempDir
    private Path folder;

    private Ballots.Box box;

    @BeforeEach
    void prepare() {
        box = new Ballots.Box(folder);
    }

    @Test
    void fewer_than_three_are_never_opened() {
        List<OpenedBallot> two = Stream.of("Because of the cost.", "Because of the law.")
                .map(box::reason)
                .toList();
        assertThat(read(Stream.concat(two.stream(), Stream.of(box.reason(""), box.reason("")))))
                .isEmpty();
        assertThat(two).allSatisfy(reason -> assertThatNoException().isThrownBy(reason::answers));
    }

    @Test
    void three_are_read() {
        List<OpenedBallot> three =
                Stream.of("Cost.", "Law.", "費用。").map(box::reason).toList();
        assertThat(read(three.stream())).containsExactlyInAnyOrder("Cost.", "Law.", "費用。");
        assertThat(three).allSatisfy(reason -> assertThatExceptionOfType(BrokenSeal.class)
                .as("a reason opens once")
                .isThrownBy(reason::answers));
    }

    @Test
    void their_order_says_nothing_of_who_wrote_them() {
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            orders.add(read(Stream.of("a", "b", "c", "d").map(box::reason)));
        }
        assertThat(orders).hasSizeGreaterThan(10);
    }

    private static List<String> read(Stream<OpenedBallot> reasons) {
        Bundle bundle = new Bundle();
        reasons.forEach(bundle::add);
        return bundle.read();
    }
}
