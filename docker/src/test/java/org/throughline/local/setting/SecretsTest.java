package org.throughline.local.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void a_password_is_kept_from_one_start_to_the_next() {
        String made = new Secrets(folder).get("login-convenor");
        assertThat(new Secrets(folder).get("login-convenor")).isEqualTo(made);
    }

    @Test
    void only_its_owner_can_read_it() throws IOException {
        new Secrets(folder).get("login-convenor");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("login-convenor"))))
                .isEqualTo("rw-------");
    }

    @Test
    void every_demo_account_has_its_own() {
        DemoAccounts accounts = DemoAccounts.of(new Secrets(folder));
        assertThat(accounts.all()).hasSize(26);
        assertThat(accounts.all()).extracting(DemoAccounts.Login::password).doesNotHaveDuplicates();
        assertThat(accounts.all()).allMatch(login -> login.password().matches("([a-z]{4}-){3}[a-z]{4}"));
    }

    @Test
    void there_are_accounts_of_every_role_and_a_side_that_reads_japanese() {
        DemoAccounts accounts = DemoAccounts.of(new Secrets(folder));
        assertThat(accounts.all())
                .extracting(DemoAccounts.Login::role)
                .contains("convenor", "participant", "staff", "admin");
        assertThat(accounts.all())
                .filteredOn(login -> login.language().equals("ja"))
                .hasSize(10);
        assertThat(accounts.of("rapporteur").role()).isEqualTo("participant");
    }
}
