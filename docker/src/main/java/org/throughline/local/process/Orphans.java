package org.throughline.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What a start that was killed has left behind: servers without a launcher, known by their process ids. */
public final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path home;

    public Orphans(Path home) {
        this.home = home;
    }

    /** Stops them. A process counts as ours only when its command line names our folder. */
    public int stop() {
        Path run = home.resolve("run");
        if (!Files.isDirectory(run)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(run)) {
            int stopped = 0;
            for (Path file : (Iterable<Path>)
                    files.filter(f -> f.toString().endsWith(".pid")).sorted()::iterator) {
                Optional<ProcessHandle> orphan = read(file).filter(this::isOurs);
                orphan.ifPresent(Orphans::end);
                stopped += orphan.isPresent() ? 1 : 0;
                Files.deleteIfExists(file);
            }
            return stopped;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> read(Path file) {
        String pid = Folder.read(file).strip();
        return pid.matches("[0-9]{1,10}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            String command = Files.readString(
                    Path.of("/proc", String.valueOf(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
            return command.contains(home.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
