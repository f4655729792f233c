package org.throughline.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.throughline.local.process.StartFailure;

class SettingsTest {

    private final Settings usual = Settings.of(Path.of("/tree"));

    @Test
    void everything_has_a_default() {
        assertThat(usual.baseUrl()).isEqualTo("http://localhost:8080");
        assertThat(usual.home()).isEqualTo(Path.of("/tree/.throughline"));
        assertThat(usual.trial().tokenLifespan()).isEqualTo(300);
        assertThat(usual.demo()).isTrue();
    }

    @Test
    void the_command_line_moves_the_data_and_the_ports() {
        Settings moved =
                usual.with(said("throughline.home", "/data", "throughline.port", "9090", "documents", "/texts"));
        assertThat(moved.home()).isEqualTo(Path.of("/data"));
        assertThat(moved.baseUrl()).isEqualTo("http://localhost:9090");
        assertThat(moved.documents()).contains(Path.of("/texts"));
    }

    @Test
    void a_token_never_lives_longer_than_five_minutes() {
        assertThatThrownBy(() -> usual.with(said("throughline.token.lifespan", "301")))
                .isInstanceOf(StartFailure.class);
    }

    @Test
    void another_database_needs_both_accounts() {
        assertThatThrownBy(() -> usual.with(said("database.url", "jdbc:mysql://host/throughline")))
                .hasMessageContaining("database.owner.user");
        DatabaseAccess other = usual.with(said(
                        "database.url", "jdbc:mysql://host/throughline",
                        "database.user", "app",
                        "database.password", "a",
                        "database.owner.user", "owner",
                        "database.owner.password", "o"))
                .database()
                .orElseThrow();
        assertThat(other.application().user()).isEqualTo("app");
        assertThat(other.root().user()).isEqualTo("owner");
    }

    @Test
    void no_account_prints_its_password() {
        assertThat(usual.with(said(
                                "database.url", "jdbc:mysql://host/throughline",
                                "database.user", "app",
                                "database.password", "swordfish",
                                "database.owner.user", "owner",
                                "database.owner.password", "swordfish"))
                        .toString())
                .doesNotContain("swordfish");
    }

    private static Properties said(String... pairs) {
        Properties properties = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty(pairs[i], pairs[i + 1]);
        }
        return properties;
    }
}
