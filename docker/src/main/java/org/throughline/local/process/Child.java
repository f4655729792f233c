package org.throughline.local.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A process that runs beside us, in a session of its own so that an interrupt from the terminal reaches only us and we
 * stop the parts in order. Its process id stands in a file: who is killed leaves that behind for the next start.
 */
public final class Child implements AutoCloseable {

    private static final int PATIENCE = 20;
    private static final int TAIL = 2000;

    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;

    private Child(String name, Process process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    public static Child start(
            String name, Path home, List<String> command, Map<String, String> environment, String stdin) {
        Path log = Folder.make(home.resolve("logs")).resolve(name + ".log");
        Path pidFile = Folder.make(home.resolve("run")).resolve(name + ".pid");
        List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(inOwnSession)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Files.writeString(pidFile, String.valueOf(process.pid()));
            try (OutputStream in = process.getOutputStream()) {
                in.write(stdin.getBytes(StandardCharsets.UTF_8));
            }
            return new Child(name, process, log, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public String name() {
        return name;
    }

    /** What went wrong, with the end of what it said. */
    public StartFailure failure(String what) {
        String said = Folder.read(log).strip();
        return new StartFailure("%s %s. The end of %s:%n%s"
                .formatted(name, what, log, said.substring(Math.max(0, said.length() - TAIL))));
    }

    /** The causes that it named in its log, each once. */
    public String causes() {
        return Folder.read(log)
                .lines()
                .filter(line -> line.startsWith("Caused by: "))
                .distinct()
                .collect(Collectors.joining(System.lineSeparator(), System.lineSeparator(), ""));
    }

    /** Waits until it has ended well and returns what it said. */
    public String result(Duration limit) {
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                throw failure("took longer than " + limit.toSeconds() + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted during " + name, e);
        }
        if (process.exitValue() != 0) {
            throw failure("failed");
        }
        return Folder.read(log);
    }

    /** Asks it to stop, waits, and kills it when that takes too long; what it has started itself goes with it. */
    @Override
    public void close() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            descendants.forEach(ProcessHandle::destroyForcibly);
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
