package org.throughline.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/**
 * The command of the container that migrates once and ends. It is told what to do as the application is: by environment
 * variables ({@code DATABASE_URL} for {@code database.url}) and, what is secret, by files named like the property.
 */
public final class Migrate {

    private final Path secrets;
    private final Map<String, String> environment;

    Migrate(Path secrets, Map<String, String> environment) {
        this.secrets = secrets;
        this.environment = environment;
    }

    /** @param arguments the folder with the secrets, if it is not {@code /run/secrets} */
    public static void main(String[] arguments) throws SQLException, IOException {
        Path secrets = Path.of(arguments.length > 0 ? arguments[0] : "/run/secrets");
        int run = new Migrate(secrets, System.getenv()).run();
        System.out.println("The schema is up to date; migrations run: " + run);
    }

    private int run() throws SQLException, IOException {
        Account owner = new Account(property("database.owner.user"), property("database.owner.password"));
        return new Schema(property("database.url"), owner).migrate(property("database.user"));
    }

    String property(String name) throws IOException {
        Path file = secrets.resolve(name);
        if (Files.isRegularFile(file)) {
            return Files.readString(file).strip();
        }
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        String value = environment.get(variable);
        if (value == null) {
            throw new IllegalStateException(
                    "Neither the file " + file + " nor the variable " + variable + " is there.");
        }
        return value;
    }
}
