package org.throughline.local.setting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.throughline.local.process.StartFailure;
import org.throughline.schema.Account;

/**
 * A database and who may do what in it.
 *
 * @param url the JDBC address
 * @param application the account of the application: rows only
 * @param owner the account that changes the schema
 * @param root the account that may do everything; on a server of somebody else's it is the owner unless named
 */
public record DatabaseAccess(String url, Account application, Account owner, Account root) {

    /** An existing server, named on the command line by {@code database.url} and its accounts. */
    public static Optional<DatabaseAccess> from(Properties said) {
        String url = said.getProperty("database.url", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        Account owner = account(said, "database.owner", Optional.empty());
        return Optional.of(new DatabaseAccess(
                url,
                account(said, "database", Optional.empty()),
                owner,
                account(said, "database.root", Optional.of(owner))));
    }

    /** A connection for a test that looks behind the application. */
    public Connection connect(Account as) throws SQLException {
        return as.connect(url);
    }

    private static Account account(Properties said, String prefix, Optional<Account> otherwise) {
        String user = said.getProperty(prefix + ".user");
        String password = said.getProperty(prefix + ".password");
        if (user != null && password != null) {
            return new Account(user, password);
        }
        return otherwise.orElseThrow(() -> new StartFailure(
                "database.url is set; " + prefix + ".user and " + prefix + ".password are needed as well."));
    }
}
