package org.throughline.local;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.throughline.local.mail.CaughtMail;
import org.throughline.local.process.Child;
import org.throughline.local.process.Folder;
import org.throughline.local.process.Lock;
import org.throughline.local.process.Orphans;
import org.throughline.local.process.StartFailure;
import org.throughline.local.server.KeycloakServer;
import org.throughline.local.server.Node;
import org.throughline.local.server.Realm;
import org.throughline.local.setting.DatabaseAccess;
import org.throughline.local.setting.DemoAccounts;
import org.throughline.local.setting.Jdk;
import org.throughline.local.setting.Secrets;
import org.throughline.local.setting.Settings;
import org.throughline.schema.Account;

/**
 * The running stack: the three servers, the application, and what a person or a test needs to get at them. Closing it
 * stops all of it in order.
 */
public final class LocalStack implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final CaughtMail mail;
    private final Servers servers;
    private final Lock lock;

    private LocalStack(Settings settings, Progress progress, Jdk jdk, Lock lock) {
        this.settings = settings;
        this.progress = progress;
        this.secrets = new Secrets(settings.home().resolve("secrets"));
        this.mail = new CaughtMail(settings.ports().mail());
        this.servers = new Servers(settings, secrets, jdk, progress, mail);
        this.lock = lock;
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

    /** Starts what has been prepared. */
    void run() {
        try {
            mail.start();
            servers.start();
        } catch (RuntimeException e) {
            close();
            throw e;
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
        return servers.access();
    }

    /** The administrator of the login server and where its realm is. */
    public Account keycloakAdmin() {
        return servers.keycloak().admin();
    }

    /** Our realm in it, for a test that takes a role away. */
    public Realm realm() {
        return servers.keycloak().realm();
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

    /** What the application has sent, caught on this machine. */
    public CaughtMail mail() {
        return mail;
    }

    /** A server by the name of its log, to be stopped in its tracks by a test. */
    public ProcessHandle process(String name) {
        String pid = Folder.read(settings.home().resolve("run").resolve(name + ".pid"))
                .strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    /** Starts the application server anew, whatever has happened to it, and waits until the application is ready. */
    public void restartApplication() {
        servers.restartPayara();
    }

    /** Starts a second application server before the same database, vault and login. */
    public Node startSecond() {
        return servers.startSecond();
    }

    public void stopSecond() {
        servers.stopSecond();
    }

    /** Takes the database away, as a failure would. */
    public void stopDatabase() {
        servers.database().close();
    }

    public void startDatabase() {
        servers.database().restart();
    }

    /** Seconds since the start began. */
    double seconds() {
        return progress.seconds();
    }

    /** The first server that is no longer there though nobody has stopped it. */
    Optional<Child> lost() {
        return servers.lost();
    }

    @Override
    public void close() {
        servers.close();
        mail.close();
        lock.close();
    }
}
