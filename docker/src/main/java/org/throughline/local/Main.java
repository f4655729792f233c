package org.throughline.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.local.process.Folder;
import org.throughline.local.process.StartFailure;
import org.throughline.local.setting.Settings;

/** {@code mvn -Prun}: starts the stack, says where it is, and stops it when it is interrupted. */
public final class Main {

    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final Logger QUIET = Logger.getLogger("");

    private Main() {}

    /** @param arguments the root folder of the source tree */
    public static void main(String[] arguments) throws InterruptedException {
        QUIET.setLevel(Level.WARNING);
        try {
            run(Settings.of(Path.of(arguments[0])).with(System.getProperties()));
        } catch (StartFailure e) {
            OUT.println(System.lineSeparator() + e.getMessage() + System.lineSeparator());
            System.exit(1);
        }
    }

    private static void run(Settings settings) throws InterruptedException {
        LocalStack stack = LocalStack.prepare(settings, OUT);
        Path pid = settings.home().resolve("run/launcher");
        Folder.writePrivately(pid, String.valueOf(ProcessHandle.current().pid()));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            Folder.delete(pid);
            OUT.println("Everything is stopped. The data is kept in " + settings.home());
            stopped.countDown();
        }));
        stack.run();
        Greeting.to(OUT, stack);
        while (!stopped.await(2, TimeUnit.SECONDS)) {
            stack.lost().ifPresent(server -> {
                throw server.failure("is gone");
            });
        }
    }
}
