package org.throughline.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.throughline.local.process.Children;
import org.throughline.local.process.StartFailure;
import org.throughline.local.server.Domain;
import org.throughline.local.server.Node;
import org.throughline.local.setting.Jdk;
import org.throughline.local.setting.Settings;

/** {@code mvn -Pdeploy}: puts the application that was just built into the stack that {@code mvn -Prun} has started. */
public final class Redeploy {

    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final Duration LIMIT = Duration.ofSeconds(300);

    private Redeploy() {}

    /** @param arguments the root folder of the source tree */
    public static void main(String[] arguments) {
        try {
            deploy(Settings.of(Path.of(arguments[0])).with(System.getProperties()));
        } catch (StartFailure e) {
            OUT.println(System.lineSeparator() + e.getMessage() + System.lineSeparator());
            System.exit(1);
        }
    }

    private static void deploy(Settings settings) {
        if (!Files.exists(settings.home().resolve("run/launcher"))) {
            throw new StartFailure("No stack runs with its data in " + settings.home() + "; mvn -Prun starts one.");
        }
        Domain domain = new Domain(settings, Node.first(settings), new Children(settings.home()), Jdk.find());
        Progress progress = new Progress(OUT);
        domain.markUnsure();
        progress.step("application deployed at " + settings.baseUrl(), () -> domain.deploy(LIMIT));
        domain.markDeployed();
    }
}
