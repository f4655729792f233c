package org.throughline.ballot.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderKeyVaultTest {

    private static final UUID KEY = UUID.randomUUID();
    private static final byte[] HASH = {1, 2, 3};
    private static final SealContext CONTEXT =
            new SealContext(KEY, new byte[32], UUID.randomUUID(), UUID.randomUUID(), "AU", "official");

    @TempDir
    Path above;

    private Path folder;
    private FolderKeyVault vault;

    @BeforeEach
    void openVault() {
        folder = above.resolve("keys");
        vault = new FolderKeyVault(folder);
    }

    @Test
    void another_node_opens_what_this_one_sealed() {
        SealedBallot sealed = Seal.cast(vault.create(KEY), CONTEXT, new byte[] {4});
        OpeningKey there = new FolderKeyVault(folder).opening(KEY).orElseThrow();
        assertThat(Seal.open(there, CONTEXT, sealed).answers()).startsWith(4);
    }

    @Test
    void opening_a_round_again_after_a_crash_finds_the_same_keys() {
        SealedBallot sealed = Seal.cast(vault.create(KEY), CONTEXT, new byte[] {4});
        vault.create(KEY);
        assertThat(Seal.open(vault.opening(KEY).orElseThrow(), CONTEXT, sealed).wasCast())
                .isTrue();
    }

    @Test
    void a_crash_between_its_two_files_leaves_no_half_of_a_key() throws IOException {
        vault.create(KEY);
        Files.delete(folder.resolve(KEY + ".sealing"));
        SealedBallot sealed = Seal.cast(vault.create(KEY), CONTEXT, new byte[] {4});
        assertThat(Seal.open(vault.opening(KEY).orElseThrow(), CONTEXT, sealed).wasCast())
                .isTrue();
    }

    @Test
    void nobody_else_can_look_in() throws IOException {
        vault.create(KEY);
        vault.keepTally(KEY, HASH);
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(files()).hasSize(3).allSatisfy(file -> assertThat(rights(file))
                .isEqualTo("rw-------"));
    }

    @Test
    void destroyed_keys_leave_a_tombstone_and_the_tally() throws IOException {
        vault.create(KEY);
        vault.keepTally(KEY, "tally".getBytes(UTF_8));
        vault.destroy(KEY, HASH);
        assertThat(vault.sealing(KEY)).isEmpty();
        assertThat(vault.opening(KEY)).isEmpty();
        assertThat(vault.tombstone(KEY))
                .hasValueSatisfying(hash -> assertThat(hash).isEqualTo(HASH));
        assertThat(vault.tally(KEY))
                .hasValueSatisfying(tally -> assertThat(tally).asString(UTF_8).isEqualTo("tally"));
        assertThat(files()).hasSize(2);
    }

    @Test
    void destruction_goes_on_after_a_crash_behind_the_tombstone() {
        vault.create(KEY);
        vault.destroy(KEY, HASH);
        vault.destroy(KEY, HASH);
        assertThat(vault.opening(KEY)).isEmpty();
    }

    @Test
    void keys_are_never_destroyed_for_two_tallies_nor_made_again() {
        vault.create(KEY);
        vault.destroy(KEY, HASH);
        assertThatIllegalStateException().isThrownBy(() -> vault.destroy(KEY, new byte[] {9}));
        assertThatIllegalStateException().isThrownBy(() -> vault.create(KEY));
    }

    @Test
    void a_folder_that_is_not_there_is_not_a_key_that_is_not_there() {
        vault.create(KEY);
        assertThat(vault.sealing(UUID.randomUUID())).isEmpty();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new FolderKeyVault(above.resolve("unmounted")).sealing(KEY));
    }

    @Test
    void sealing_needs_no_private_key() throws IOException {
        vault.create(KEY);
        Files.delete(folder.resolve(KEY + ".private"));
        assertThat(vault.sealing(KEY)).isPresent();
        assertThat(vault.opening(KEY)).isEmpty();
    }

    @Test
    void keys_say_nothing_of_themselves() {
        SealingKey sealing = vault.create(KEY);
        assertThat(sealing.toString()).doesNotContain(Arrays.toString(sealing.secret()));
        assertThat(Stream.of(SealingKey.class, OpeningKey.class).flatMap(type -> Stream.of(type.getMethods())))
                .noneMatch(method -> method.getReturnType().equals(byte[].class));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
