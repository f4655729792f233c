package org.throughline.local.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.throughline.local.process.Child;
import org.throughline.local.process.Children;
import org.throughline.local.process.HttpAnswer;
import org.throughline.local.process.StartFailure;
import org.throughline.local.setting.Settings;

/** The application server and the application in it. */
public final class PayaraServer implements AutoCloseable {

    private static final Duration BOOT = Duration.ofSeconds(180);
    private static final Duration DEPLOY = Duration.ofSeconds(300);
    private static final String MASTER_PASSWORD = "AS_ADMIN_MASTERPASSWORD=changeit\n";

    private final Settings settings;
    private final Node node;
    private final Domain domain;
    private final Children children;
    private final Child server;

    private PayaraServer(Settings settings, Node node, Domain domain, Children children) {
        boolean fresh = !domain.isDeployed();
        this.settings = settings;
        this.node = node;
        this.children = children;
        this.domain = domain;
        if (fresh) {
            domain.make();
        }
        domain.markUnsure();
        this.server = children.start(node.name(), domain.command(fresh), Map.of(), MASTER_PASSWORD);
    }

    /** Boots it. A domain in which the application stands deployed loads it now. */
    public static PayaraServer start(Settings settings, Node node, Domain domain, Children children) {
        PayaraServer payara = new PayaraServer(settings, node, domain, children);
        HttpAnswer.await(payara.address("/"), HttpAnswer.ANY, payara.server, BOOT);
        return payara;
    }

    /** Deploys the application into a fresh domain. */
    public void deploy() {
        try {
            domain.deploy(DEPLOY);
        } catch (StartFailure e) {
            throw new StartFailure(e.getMessage() + server.causes(), e);
        }
    }

    /** Waits until the application says that it, its database and the login are ready. */
    public void awaitApplication() {
        HttpAnswer.await(address("/health/ready"), List.of(200), server, BOOT);
        domain.markDeployed();
    }

    public Child server() {
        return server;
    }

    @Override
    public void close() {
        children.stop(server);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + node.application() + path);
    }
}
