package org.throughline.measure;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.crowd.Ballot;
import org.throughline.crowd.Convenor;
import org.throughline.crowd.Crowd;
import org.throughline.crowd.Visitor;
import org.throughline.crowd.Voter;
import org.throughline.local.LocalStack;

/**
 * {@code mvn -Pbench -Dbenchmark=PageBenchmark}: pages a second at 8 connections beside a servlet of the same server that
 * generates nine kilobytes, with the CPU milliseconds that a page costs server and database. Client and servers share the
 * machine; everything is warmed until it gets no faster, and packed as a browser asks for it.
 */
public final class PageBenchmark {

    private static final int ROUNDS = 5;
    private static final int CONNECTIONS = 8;

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
        LocalStack stack = MeasuredStack.start(arguments, "bench-pages");
        new PageBenchmark(stack).run();
        System.exit(0);
    }

    private void run() throws IOException {
        ControlWar.deploy(stack);
        Load control = new Load(server, ControlWar.NINE, "", CONNECTIONS);
        System.out.printf("%ncontrol: %s%n", control.warm());
        CpuTime idle = cost(control);
        System.out.printf(
                "%n%-20s %10s %10s %8s %8s %12s %12s%n",
                "page", "bytes", "a second", "control", "percent", "server ms", "database ms");
        for (Measured page : PAGES) {
            measure(control, page.name(), new Load(server, page.path(), cookies(page.account()), CONNECTIONS));
        }
        measure(control, "ballot page", ballotPage());
        System.out.printf(
                "%-20s %10d %10s %8s %8s %12.2f %12.2f%n",
                "control", control.bytes(), "", "", "", idle.server(), idle.database());
    }

    private void measure(Load control, String name, Load load) throws IOException {
        Warming warming = load.warm();
        Ratio ratio = Ratio.of(ROUNDS, control::perSecond, load::perSecond);
        CpuTime cost = cost(load);
        System.out.printf(
                "%-20s %10d %10.0f %8.0f %8.1f %12.2f %12.2f  %s %s%n",
                name,
                load.bytes(),
                ratio.ours(),
                ratio.control(),
                100 * ratio.ratio(),
                cost.server(),
                cost.database(),
                warming,
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

    private CpuTime cost(Load load) {
        CpuTime before = CpuTime.of(stack);
        long start = System.nanoTime();
        double rate = load.perSecond();
        double answers = rate * (System.nanoTime() - start) / 1e9;
        return CpuTime.of(stack).each(before, answers);
    }

    private String cookies(String account) throws IOException {
        if (account.isEmpty()) {
            return "";
        }
        Visitor visitor = Crowd.visitor(stack);
        visitor.signIn(account, stack.logins().of(account).password());
        return visitor.cookies();
    }
}
