package org.throughline.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    private Path folder;

    @Test
    void two_stacks_cannot_share_their_data() {
        Lock first = Lock.tryTake(folder, "stack").orElseThrow();
        assertThat(Lock.tryTake(folder, "stack")).isEmpty();
        first.close();
        assertThat(Lock.tryTake(folder, "stack")).isPresent();
    }
}
