package org.throughline.measure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.throughline.local.LocalStack;
import org.throughline.measure.control.BareCast;
import org.throughline.measure.control.CastStatements;
import org.throughline.measure.control.NineKilobytes;
import org.throughline.platform.Database;
import org.throughline.platform.SteadyDataSource;

/**
 * The servlets of the package {@code control}, as an application of their own on the server that is measured. It brings
 * the application's own definition of its data source along, so that both have the same pool, driver and settings.
 */
final class ControlWar {

    static final String NINE = "/control/nine";
    static final String CAST = "/control/cast";

    private static final Duration DEPLOYED = Duration.ofSeconds(90);
    private static final List<String> CLASSES = List.of(
            NineKilobytes.class.getName(),
            BareCast.class.getName(),
            CastStatements.class.getName(),
            Database.class.getName(),
            SteadyDataSource.class.getName(),
            SteadyDataSource.class.getPackageName() + ".SteadyConnection");

    private ControlWar() {}

    /** Puts it into the domain's folder for what is to be deployed, and waits until it answers. */
    static void deploy(LocalStack stack) throws IOException {
        Path folder = stack.settings().home().resolve("payara/domain1/autodeploy");
        Path archive = Files.createTempFile(stack.settings().home(), "control", ".war");
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : CLASSES) {
                put(war, name.replace('.', '/') + ".class");
            }
        }
        Files.move(archive, folder.resolve("control.war"));
        URI server = URI.create(stack.baseUrl());
        byte[] request = KeepAlive.request(server, NINE, "");
        long limit = System.nanoTime() + DEPLOYED.toNanos();
        while (System.nanoTime() < limit) {
            try (KeepAlive connection = new KeepAlive(server)) {
                connection.ask(request);
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("the control is not deployed after " + DEPLOYED);
    }

    private static void put(ZipOutputStream war, String name) throws IOException {
        war.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
        ClassLoader loader = Objects.requireNonNull(ControlWar.class.getClassLoader());
        try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            file.transferTo(war);
        }
    }
}
