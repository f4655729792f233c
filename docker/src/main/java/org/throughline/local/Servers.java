package org.throughline.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.throughline.local.mail.CaughtMail;
import org.throughline.local.process.Child;
import org.throughline.local.process.Children;
import org.throughline.local.server.ConfigFiles;
import org.throughline.local.server.DatabaseServer;
import org.throughline.local.server.Domain;
import org.throughline.local.server.KeycloakServer;
import org.throughline.local.server.Node;
import org.throughline.local.server.PayaraServer;
import org.throughline.local.setting.DatabaseAccess;
import org.throughline.local.setting.Jdk;
import org.throughline.local.setting.Ports;
import org.throughline.local.setting.Secrets;
import org.throughline.local.setting.Settings;

/** The three servers of one stack: started side by side, as far as they do not need each other, and stopped in order. */
final class Servers implements AutoCloseable {

    private final Settings settings;
    private final Secrets secrets;
    private final Jdk jdk;
    private final Progress progress;
    private final Children children;
    private final CaughtMail mail;

    private final AtomicReference<@Nullable RuntimeException> firstFailure = new AtomicReference<>();
    private volatile @Nullable DatabaseServer database;
    private volatile @Nullable KeycloakServer keycloak;
    private volatile @Nullable PayaraServer payara;
    private volatile @Nullable PayaraServer second;
    private volatile boolean closed;

    Servers(Settings settings, Secrets secrets, Jdk jdk, Progress progress, CaughtMail mail) {
        this.settings = settings;
        this.secrets = secrets;
        this.jdk = jdk;
        this.progress = progress;
        this.mail = mail;
        this.children = new Children(settings.home());
    }

    /** Starts them and returns when the application is ready; when a part fails, nothing is left running. */
    void start() {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            ConfigFiles.write(settings, access(), secrets, mail.port());
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

    DatabaseAccess access() {
        return settings.database().orElseGet(() -> DatabaseServer.access(settings, secrets));
    }

    /** Starts the application server anew after something has happened to it. */
    void restartPayara() {
        required(payara).close();
        startPayara(new Domain(settings, Node.first(settings), children, jdk));
        required(payara).awaitApplication();
    }

    /** Starts another application server before the same database, vault and login. */
    Node startSecond() {
        Ports free = Ports.free();
        Node node = Node.second(settings, free.application(), free.admin());
        ConfigFiles.writeAlso(settings, node);
        keycloak().realm().alsoPagesAt(node.baseUrl());
        Domain domain = new Domain(settings, node, children, jdk);
        PayaraServer server = PayaraServer.start(settings, node, domain, children);
        second = server;
        server.deploy();
        server.awaitApplication();
        return node;
    }

    void stopSecond() {
        stop("second application server stopped", second);
        second = null;
    }

    DatabaseServer database() {
        return required(database);
    }

    KeycloakServer keycloak() {
        return required(keycloak);
    }

    /** The first server that is no longer there though nobody has stopped it. */
    Optional<Child> lost() {
        List<Child> servers = new ArrayList<>();
        Optional.ofNullable(payara).map(PayaraServer::server).ifPresent(servers::add);
        Optional.ofNullable(keycloak).map(KeycloakServer::server).ifPresent(servers::add);
        Optional.ofNullable(database).map(DatabaseServer::server).ifPresent(servers::add);
        return servers.stream().filter(server -> !server.isAlive() && !closed).findFirst();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stopSecond();
        stop("application server stopped", payara);
        stop("login stopped", keycloak);
        stop("database stopped", database);
        children.close();
    }

    private void startKeycloak() {
        keycloak = progress.step(
                "login ready at " + KeycloakServer.address(settings),
                () -> KeycloakServer.start(settings, secrets, children, jdk));
    }

    /** A server that loads the application while it boots has to wait for the database; a fresh one need not. */
    private CompletableFuture<Void> startApplication(ExecutorService threads) {
        Domain domain = new Domain(settings, Node.first(settings), children, jdk);
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
            database = progress.step("database ready", () -> DatabaseServer.start(settings, secrets, children));
        }
        progress.step("schema migrated", new Migration(access())::run);
        if (database != null) {
            required(database).keep();
        }
    }

    private void startPayara(Domain domain) {
        payara = progress.step(
                "application server up", () -> PayaraServer.start(settings, Node.first(settings), domain, children));
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
