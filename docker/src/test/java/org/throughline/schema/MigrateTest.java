package org.throughline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateTest {

    @TempDir
    private Path secrets;

    @Test
    void a_secret_comes_from_its_file_without_the_line_end() throws IOException {
        Files.writeString(secrets.resolve("database.owner.password"), "sesame\n");
        Migrate migrate = new Migrate(secrets, Map.of("DATABASE_OWNER_PASSWORD", "other"));
        assertThat(migrate.property("database.owner.password")).isEqualTo("sesame");
    }

    @Test
    void the_rest_comes_from_the_environment() throws IOException {
        Migrate migrate = new Migrate(secrets, Map.of("DATABASE_USER", "throughline_app"));
        assertThat(migrate.property("database.user")).isEqualTo("throughline_app");
    }

    @Test
    void what_is_missing_is_named_in_both_ways() {
        assertThatThrownBy(() -> new Migrate(secrets, Map.of()).property("database.url"))
                .hasMessageContaining("database.url")
                .hasMessageContaining("DATABASE_URL");
    }
}
