package org.throughline.local;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.throughline.local.process.StartFailure;
import org.throughline.local.setting.DatabaseAccess;
import org.throughline.schema.Schema;

/** Brings the schema of a stack up to date. */
record Migration(DatabaseAccess data) {

    void run() {
        try {
            new Schema(data.url(), data.owner()).migrate(data.application().user());
        } catch (SQLException | FlywayException e) {
            throw new StartFailure(
                    "The schema in " + data.url().replaceAll("[?].*", "") + " cannot be brought up to date. "
                            + "To start with empty data instead, choose another folder: -Dthroughline.home=DIR%n%s"
                                    .formatted(e.getMessage()),
                    e);
        }
    }
}
