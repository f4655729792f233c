package org.throughline.assembled.box;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.throughline.crowd.Ballot;
import org.throughline.local.LocalStack;

/** What goes wrong in the middle of a burst of ballots, and how it is over. */
enum Fault {
    APPLICATION_KILLED {
        @Override
        void happen(Place place) {
            kill(place.stack(), "payara");
            place.stack().restartApplication();
        }
    },
    DATABASE_KILLED {
        @Override
        void happen(Place place) {
            kill(place.stack(), "database");
            place.stack().startDatabase();
        }
    },
    /** It stops in its tracks and goes on. */
    DATABASE_FROZEN {
        @Override
        void happen(Place place) {
            long pid = place.stack().process("database").pid();
            run("kill", "-STOP", String.valueOf(pid));
            last(Duration.ofSeconds(3));
            run("kill", "-CONT", String.valueOf(pid));
        }
    },
    /** Ballots are recorded, and their answers do not arrive. */
    REPLY_CUT {
        @Override
        void happen(Place place) {
            place.wire().cutReplies(CUTS);
        }
    },
    /** No file of the database can grow or be written any more; it gives up, and comes back when there is room. */
    DISK_FULL {
        @Override
        void happen(Place place) {
            ProcessHandle database = place.stack().process("database");
            run("prlimit", "--pid", String.valueOf(database.pid()), "--fsize=4096:");
            last(Duration.ofSeconds(3));
            if (database.isAlive()) {
                run("prlimit", "--pid", String.valueOf(database.pid()), "--fsize=unlimited:");
            } else {
                place.stack().startDatabase();
            }
        }
    },
    /** The database's clock jumps beyond the deadline and back: the deadline moves the other way, which is the same. */
    CLOCK_JUMP {
        @Override
        void happen(Place place) throws SQLException {
            place.room().shiftDeadline(place.ballot(), -60);
            last(Duration.ofSeconds(1));
            place.room().shiftDeadline(place.ballot(), 60);
        }
    };

    private static final int CUTS = 20;

    /** Where it happens. */
    record Place(LocalStack stack, Room room, Ballot ballot, Wire wire) {}

    /** Returns when it is over and everything runs again. */
    abstract void happen(Place place) throws SQLException;

    private static void kill(LocalStack stack, String name) {
        ProcessHandle process = stack.process(name);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** How long the fault lasts, which is the point of it. */
    private static void last(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private static void run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + said);
            }
        } catch (IOException e) {
            throw new AssertionError(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
