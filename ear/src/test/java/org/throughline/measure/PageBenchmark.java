package org.throughline.measure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Convenor;
import org.throughline.crowd.Crowd;
import org.throughline.crowd.Visitor;
import org.throughline.crowd.Voter;
import org.throughline.local.LocalStack;
import org.throughline.local.setting.Ports;
import org.throughline.local.setting.Settings;
import org.throughline.local.setting.Trial;
import org.throughline.measure.control.NineKilobytes;

/**
 * {@code mvn -Pbench -Dbenchmark=PageBenchmark}: pages a second at 8 connections beside a servlet of the same server that
 * generates nine kilobytes, with the CPU milliseconds that a page costs server and database. Client and servers share the
 * machine; everything is warmed until it gets no faster, and packed as a browser asks for it.
 */
public final class PageBenchmark {

    private static final int ROUNDS = 5;
    private static final int CONNECTIONS = 8;
    private static final Duration DEPLOYED = Duration.ofSeconds(90);

    private static final String SERIES = "/en/s/economic-security-2025";
    private static final String INSTRUMENT = "economic-security-cooperation-2026";

    private record Measured(String name, String path, String account) {}

    private static final List<Measured> PAGES = List.of(
            new Measured("home", "/en", "staff-1"),
            new Measured("list", SERIES + "/recommendations", "staff-1"),
            new Measured("one recommendation", SERIES + "/recommendations/EN-1", "staff-1"),
            new Measured("reader", "/en/i/" + INSTRUMENT, "staff-1"),
            new Measured("matrix", SERIES + "/uptake/" + INSTRUMENT, "staff-1"),
            new Measured("public page", SERIES + "/public", ""),
            new Measured("static file", "/static/throughline.css", ""));

    private final LocalStack stack;
    private final URI server;

    private PageBenchmark(LocalStack stack) {
        this.stack = stack;
        this.server = URI.create(stack.baseUrl());
    }

    /** @param arguments the root folder of the source tree; none if it is where this is started */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments.length > 0 && !arguments[0].isBlank() ? arguments[0] : "")
                .toAbsolutePath();
        Path home = root.resolve("ear/target/bench-pages");
        LocalStack.erase(home);
        Settings settings = Settings.of(root)
                .with(System.getProperties())
                .withHome(home)
                .withPorts(Ports.free())
                .withoutDocuments()
                .withTrial(Trial::withFullCompiler);
        LocalStack stack = LocalStack.start(settings, System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        new PageBenchmark(stack).run();
        System.exit(0);
    }

    private void run() throws IOException {
        Load control = deployControl();
        control.warm();
        double[] idle = cost(control::perSecond);
        System.out.printf(
                "%n%-20s %10s %10s %8s %8s %12s %12s%n",
                "page", "bytes", "a second", "control", "percent", "server ms", "database ms");
        for (Measured page : PAGES) {
            measure(control, page.name(), new Load(server, page.path(), cookies(page.account()), CONNECTIONS));
        }
        measure(control, "ballot page", ballotPage());
        System.out.printf(
                "%-20s %10d %10s %8s %8s %12.2f %12.2f%n", "control", control.bytes(), "", "", "", idle[0], idle[1]);
    }

    private void measure(Load control, String name, Load load) throws IOException {
        load.warm();
        Ratio ratio = Ratio.of(ROUNDS, control::perSecond, load::perSecond);
        double[] cost = cost(load::perSecond);
        System.out.printf(
                "%-20s %10d %10.0f %8.0f %8.1f %12.2f %12.2f  %s%n",
                name,
                load.bytes(),
                ratio.ours(),
                ratio.control(),
                100 * ratio.ratio(),
                cost[0],
                cost[1],
                ratio.doubt());
    }

    /** Of five questions, as one of eight voters opens it. */
    private Load ballotPage() throws IOException {
        List<Voter> voters = Crowd.voters(stack, "bench-voter", 8);
        Convenor convenor = Crowd.convenor(stack, "bench", voters);
        List<UUID> wordings = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            wordings.add(convenor.recommend("B-" + i));
        }
        Ballot ballot = convenor.open(wordings, Instant.now().plus(Duration.ofDays(9)));
        Voter voter = voters.getFirst();
        voter.open(ballot);
        return new Load(server, ballot.path(), voter.browser().cookies(), CONNECTIONS);
    }

    /** CPU milliseconds of server and database for each answer. */
    private double[] cost(DoubleSupplier perSecond) {
        double server = cpu("payara");
        double database = cpu("database");
        long start = System.nanoTime();
        double rate = perSecond.getAsDouble();
        double answers = rate * (System.nanoTime() - start) / 1e9;
        return new double[] {(cpu("payara") - server) / answers, (cpu("database") - database) / answers};
    }

    private double cpu(String process) {
        return stack.process(process).info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    private String cookies(String account) throws IOException {
        if (account.isEmpty()) {
            return "";
        }
        Visitor visitor = Crowd.visitor(stack);
        visitor.signIn(account, stack.logins().of(account).password());
        return visitor.cookies();
    }

    /** Puts the control into the domain's folder for what is to be deployed, and waits until it answers. */
    private Load deployControl() throws IOException {
        Path folder = stack.settings().home().resolve("payara/domain1/autodeploy");
        Path archive = Files.createTempFile(stack.settings().home(), "control", ".war");
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(archive))) {
            String name = NineKilobytes.class.getName().replace('.', '/') + ".class";
            war.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
            try (InputStream file =
                    Objects.requireNonNull(NineKilobytes.class.getClassLoader().getResourceAsStream(name), name)) {
                file.transferTo(war);
            }
        }
        Files.move(archive, folder.resolve("control.war"));
        Load control = new Load(server, "/control/nine", "", CONNECTIONS);
        long limit = System.nanoTime() + DEPLOYED.toNanos();
        while (System.nanoTime() < limit) {
            try {
                control.bytes();
                return control;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("the control is not deployed after " + DEPLOYED);
    }
}
