package org.throughline.local;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Account;
import org.throughline.schema.Schema;

/**
 * The running stack: the three servers, the application, and what a person or a test needs to get at them. Closing it
 * stops all of it in order.
 */
public final class LocalStack implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final Jdk jdk;
    private final Lock lock;
    private final Children children;

    private final AtomicReference<@Nullable RuntimeException> firstFailure = new AtomicReference<>();
    private volatile @Nullable Database database;
    private volatile @Nullable KeycloakServer keycloak;
    private volatile @Nullable PayaraServer payara;
    private volatile boolean closed;

    private LocalStack(Settings settings, Progress progress, Jdk jdk, Lock lock) {
        this.settings = settings;
        this.progress = progress;
        this.secrets = new Secrets(settings.home().resolve("secrets"));
        this.jdk = jdk;
        this.lock = lock;
        this.children = new Children(settings.home());
    }

    /**
     * Starts everything and returns when the application is ready.
     *
     * @param out where the steps are told
     * @throws StartFailure when a part does not come up; nothing is left running then
     */
    public static LocalStack start(Settings settings, PrintStream out) {
        LocalStack stack = prepare(settings, out);
        stack.run();
        return stack;
    }

    /** Forgets everything that earlier starts have kept in that folder, and stops what a killed one has left running. */
    public static void erase(Path home) {
        new Orphans(home.toAbsolutePath().normalize()).stop();
        Folder.delete(home);
    }

    /** Checks that a start is possible and clears what a killed one has left. The stack can be closed from now on. */
    static LocalStack prepare(Settings settings, PrintStream out) {
        if (!settings.application().toFile().isFile()) {
            throw new StartFailure("There is no application at " + settings.application() + "; mvn package builds it.");
        }
        Jdk jdk = Jdk.find();
        Path run = Folder.make(Folder.make(settings.home()).resolve("run"));
        Lock lock = Lock.tryTake(run, "stack")
                .orElseThrow(() -> new StartFailure("A stack with its data in " + settings.home()
                        + " is running already. mvn -Pstop stops it; -Dthroughline.home=DIR starts another one."));
        try {
            Progress progress = new Progress(out);
            int orphans = new Orphans(settings.home()).stop();
            if (orphans > 0) {
                progress.say("          stopped " + orphans + " servers that a killed start had left");
            }
            settings.ports().check(settings.database().isEmpty());
            return new LocalStack(settings, progress, jdk, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Starts what has been prepared: database and migrations, login and application server side by side. */
    void run() {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            ConfigFiles.write(settings, database(), secrets);
            CompletableFuture<Void> login = part(this::startKeycloak, threads);
            CompletableFuture<Void> application = startApplication(threads);
            CompletableFuture.allOf(login, application).join();
            progress.step("application ready", required(payara)::awaitApplication);
        } catch (CompletionException e) {
            close();
            throw Optional.ofNullable(firstFailure.get()).orElse(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Where the pages are, without a slash at the end. */
    public String baseUrl() {
        return settings.baseUrl();
    }

    public Settings settings() {
        return settings;
    }

    public DatabaseAccess database() {
        return settings.database().orElseGet(() -> Database.access(settings, secrets));
    }

    /** The administrator of the login server and where its realm is. */
    public Account keycloakAdmin() {
        return required(keycloak).admin();
    }

    /** Our realm in it, for a test that takes a role away. */
    public Realm realm() {
        return required(keycloak).realm();
    }

    public URI keycloakUrl() {
        return URI.create(KeycloakServer.address(settings));
    }

    public DemoAccounts logins() {
        return DemoAccounts.of(secrets);
    }

    public Path logs() {
        return settings.home().resolve("logs");
    }

    /** Takes the database away, as a failure would. */
    public void stopDatabase() {
        required(database).close();
    }

    public void startDatabase() {
        required(database).restart();
    }

    /** Seconds since the start began. */
    double seconds() {
        return progress.seconds();
    }

    /** The first server that is no longer there though nobody has stopped it. */
    Optional<Child> lost() {
        List<Child> servers = new ArrayList<>();
        Optional.ofNullable(payara).map(PayaraServer::server).ifPresent(servers::add);
        Optional.ofNullable(keycloak).map(KeycloakServer::server).ifPresent(servers::add);
        Optional.ofNullable(database).map(Database::server).ifPresent(servers::add);
        return servers.stream().filter(server -> !server.isAlive() && !closed).findFirst();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stop("application server stopped", payara);
        stop("login stopped", keycloak);
        stop("database stopped", database);
        children.close();
        lock.close();
    }

    private void startKeycloak() {
        keycloak = progress.step(
                "login ready at " + KeycloakServer.address(settings),
                () -> KeycloakServer.start(settings, secrets, children, jdk));
    }

    /** A server that loads the application while it boots has to wait for the database; a fresh one need not. */
    private CompletableFuture<Void> startApplication(ExecutorService threads) {
        Domain domain = new Domain(settings, children, jdk);
        CompletableFuture<Void> data = part(this::startDatabaseAndMigrate, threads);
        if (domain.isDeployed()) {
            return data.thenRun(() -> attempt(() -> startPayara(domain)));
        }
        CompletableFuture<Void> boot = part(() -> startPayara(domain), threads);
        return CompletableFuture.allOf(data, boot)
                .thenRun(() -> attempt(() -> progress.step("application deployed", required(payara)::deploy)));
    }

    /** Starts a part on a thread of its own. When it fails the others need not go on. */
    private CompletableFuture<Void> part(Runnable start, ExecutorService threads) {
        return CompletableFuture.runAsync(() -> attempt(start), threads);
    }

    private void attempt(Runnable start) {
        try {
            start.run();
        } catch (RuntimeException e) {
            firstFailure.compareAndSet(null, e);
            children.close();
            throw e;
        }
    }

    private void startDatabaseAndMigrate() {
        if (settings.database().isEmpty()) {
            database = progress.step("database ready", () -> Database.start(settings, secrets, children));
        }
        progress.step("schema migrated", this::migrate);
        if (database != null) {
            required(database).keep();
        }
    }

    private void migrate() {
        try {
            new Schema(database().url(), database().owner())
                    .migrate(database().application().user());
        } catch (SQLException e) {
            throw new StartFailure("The schema cannot be brought up to date: " + e.getMessage(), e);
        }
    }

    private void startPayara(Domain domain) {
        payara = progress.step("application server up", () -> PayaraServer.start(settings, domain, children));
    }

    private void stop(String what, @Nullable AutoCloseable part) {
        if (part != null) {
            progress.step(what, () -> {
                try {
                    part.close();
                } catch (Exception e) {
                    progress.say("          " + e);
                }
            });
        }
    }

    private static <T> T required(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("This part of the stack is not running.");
        }
        return part;
    }
}
