package org.throughline.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    @TempDir
    private Path home;

    @Test
    void a_server_that_a_killed_start_has_left_is_stopped() throws IOException {
        Process orphan = running("server of " + home);
        leave("payara", orphan);
        assertThat(new Orphans(home).stop()).isEqualTo(1);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(home.resolve("run/payara.pid")).doesNotExist();
    }

    @Test
    void a_stranger_that_got_the_same_process_id_is_left_alone() throws IOException {
        Process stranger = running("server of somebody else");
        leave("payara", stranger);
        assertThat(new Orphans(home).stop()).isZero();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(home.resolve("run/payara.pid")).doesNotExist();
        stranger.destroyForcibly();
    }

    @Test
    void nothing_is_done_when_nothing_was_left() {
        assertThat(new Orphans(home).stop()).isZero();
    }

    private static Process running(String name) throws IOException {
        return new ProcessBuilder("sh", "-c", "read line", name).start();
    }

    private void leave(String name, Process process) throws IOException {
        Files.writeString(Folder.make(home.resolve("run")).resolve(name + ".pid"), String.valueOf(process.pid()));
    }
}
