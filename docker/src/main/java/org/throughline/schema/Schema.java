package org.throughline.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/**
 * The schema of one database.
 *
 * @param url the JDBC address
 * @param owner the account that may change the schema and grant rights on it
 */
public record Schema(String url, Account owner) {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final String MIGRATIONS = "classpath:db/migration";

    /**
     * Runs the migrations that are still to be run, then grants the application's account its rights.
     *
     * @param application the user name of that account
     * @return how many were run
     * @throws SQLException when the database refuses the owner or a grant
     */
    public int migrate(String application) throws SQLException {
        FLYWAY.setLevel(Level.WARNING);
        int run = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(url, owner.user(), owner.password())
                .locations(MIGRATIONS)
                .javaMigrations(new LinesToJson())
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .load()
                .migrate()
                .migrationsExecuted;
        try (Connection connection = owner.connect(url)) {
            new Grants(connection).to(application);
        }
        return run;
    }
}
