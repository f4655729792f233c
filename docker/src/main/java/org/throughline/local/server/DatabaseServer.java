package org.throughline.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.local.process.Child;
import org.throughline.local.process.Children;
import org.throughline.local.process.Folder;
import org.throughline.local.process.HttpAnswer;
import org.throughline.local.setting.DatabaseAccess;
import org.throughline.local.setting.Secrets;
import org.throughline.local.setting.Settings;
import org.throughline.schema.Account;

/**
 * Our own MariaDB, with real accounts and the row log that a production server has, so that what is forbidden or written
 * there is so here as well.
 */
public final class DatabaseServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Settings settings;
    private final DatabaseAccess access;
    private final Path data;
    private final Path ready;
    private final Binaries binaries;
    private final Children children;
    private Child server;

    private DatabaseServer(
            Settings settings, DatabaseAccess access, Path data, Path ready, Binaries binaries, Children children) {
        this.settings = settings;
        this.access = access;
        this.data = data;
        this.ready = ready;
        this.binaries = binaries;
        this.children = children;
        this.server = start();
    }

    /** Makes the data folder if there is none and starts the server. */
    public static DatabaseServer start(Settings settings, Secrets secrets, Children children) {
        Path folder = settings.home().resolve("database");
        Path data = folder.resolve("data");
        Path ready = folder.resolve("ready");
        Binaries binaries = Binaries.of(settings.servers(), data, Folder.make(folder.resolve("temporary")));
        if (!Files.exists(ready)) {
            Folder.delete(data);
            Folder.make(data);
            binaries.makeData();
        }
        return new DatabaseServer(settings, access(settings, secrets), data, ready, binaries, children);
    }

    public Child server() {
        return server;
    }

    /** The first migration is through: from now on the data folder is kept, whatever happens. */
    public void keep() {
        Folder.writePrivately(ready, "");
    }

    public void restart() {
        server = start();
    }

    @Override
    public void close() {
        children.stop(server);
    }

    public static DatabaseAccess access(Settings settings, Secrets secrets) {
        String url = "jdbc:mysql://127.0.0.1:" + settings.ports().database() + "/throughline?sslMode=DISABLED"
                + "&useInformationSchema=false&useLocalSessionState=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
        return new DatabaseAccess(
                url,
                new Account("throughline_app", secrets.get("database-application")),
                new Account("throughline_owner", secrets.get("database-owner")),
                new Account("root", secrets.get("database-root")));
    }

    private Child start() {
        Path accounts = data.resolveSibling("accounts.sql");
        Folder.writePrivately(accounts, accountsSql());
        Child child = children.start(
                "database",
                command(accounts),
                Map.of("LD_LIBRARY_PATH", binaries.base().resolve("libs").toString()),
                "");
        awaitConnection(child);
        Folder.delete(accounts);
        return child;
    }

    private List<String> command(Path accounts) {
        List<String> command = new ArrayList<>(List.of(
                binaries.base().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                "--lc-messages-dir=" + binaries.base().resolve("share"),
                "--datadir=" + data,
                "--tmpdir=" + data.resolveSibling("temporary"),
                "--pid-file=" + data.resolveSibling("mariadbd.pid"),
                "--init-file=" + accounts,
                "--bind-address=127.0.0.1",
                "--port=" + settings.ports().database(),
                "--socket=mariadbd.sock",
                "--skip-ssl",
                "--skip-name-resolve",
                "--server-id=1",
                "--log-bin=row-log",
                "--binlog-format=ROW",
                "--binlog-expire-logs-seconds=604800",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Run by the server itself before it takes connections, so that there is no moment without passwords. */
    private String accountsSql() {
        return """
                SET SESSION sql_log_bin = 0;
                CREATE DATABASE IF NOT EXISTS throughline CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                %s
                %s
                %s
                GRANT ALL PRIVILEGES ON *.* TO 'root'@'%%' WITH GRANT OPTION;
                GRANT ALL PRIVILEGES ON throughline.* TO 'throughline_owner'@'%%' WITH GRANT OPTION;
                DELETE FROM mysql.global_priv WHERE Host <> '%%' AND User <> 'mariadb.sys';
                DROP DATABASE IF EXISTS test;
                FLUSH PRIVILEGES;
                """
                .formatted(accountSql(access.root()), accountSql(access.owner()), accountSql(access.application()));
    }

    private static String accountSql(Account account) {
        return "CREATE USER IF NOT EXISTS '%1$s'@'%%';\nALTER USER '%1$s'@'%%' IDENTIFIED BY '%2$s';"
                .formatted(account.user(), account.password());
    }

    private void awaitConnection(Child child) {
        Instant end = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(end) && child.isAlive()) {
            try {
                access.connect(access.owner()).close();
                return;
            } catch (SQLException e) {
                HttpAnswer.pause();
            }
        }
        throw child.failure("did not start");
    }
}
