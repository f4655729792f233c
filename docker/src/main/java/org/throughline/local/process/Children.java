package org.throughline.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * All processes of one stack. Once it is closed nothing new is started, so that an interrupt in the middle of a start
 * leaves nothing behind.
 */
public final class Children implements AutoCloseable {

    private final Path home;
    private final Set<Child> running = new LinkedHashSet<>();
    private boolean closed;

    public Children(Path home) {
        this.home = home;
    }

    /**
     * Starts a server.
     *
     * @param stdin what it reads first
     */
    public Child start(String name, List<String> command, Map<String, String> environment, String stdin) {
        return add(() -> Child.start(name, home, command, environment, stdin));
    }

    /** Runs a command to its end, never without a limit of time, and returns what it said. */
    public String run(String name, List<String> command, Map<String, String> environment, Duration limit) {
        Child child = add(() -> Child.start(name, home, command, environment, ""));
        try {
            return child.result(limit);
        } finally {
            stop(child);
        }
    }

    public void stop(Child child) {
        child.close();
        synchronized (this) {
            running.remove(child);
        }
    }

    /** Stops what is still running, the youngest first. */
    @Override
    public void close() {
        List<Child> left;
        synchronized (this) {
            closed = true;
            left = new ArrayList<>(running);
        }
        Collections.reverse(left);
        left.forEach(this::stop);
    }

    private synchronized Child add(Supplier<Child> start) {
        if (closed) {
            throw new StartFailure("The stack is being stopped.");
        }
        Child child = start.get();
        running.add(child);
        return child;
    }
}
