package org.throughline.assembled.box;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** The way between browsers and the application, which can be cut after a request has gone through. */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 16_384;

    private final ServerSocket entrance;
    private final int exit;
    private final AtomicInteger cuts = new AtomicInteger();

    private Wire(ServerSocket entrance, int exit) {
        this.entrance = entrance;
        this.exit = exit;
    }

    /** @param exit the port of the application */
    static Wire to(int exit) throws IOException {
        Wire wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), exit);
        Thread.ofVirtual().start(wire::accept);
        return wire;
    }

    /** Where browsers come in. */
    String address() {
        return "http://localhost:" + entrance.getLocalPort();
    }

    /** The next so many answers get lost, each with its connection. */
    void cutReplies(int many) {
        cuts.set(many);
    }

    int cutsLeft() {
        return cuts.get();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket browser = entrance.accept();
                Socket application = new Socket(InetAddress.getLoopbackAddress(), exit);
                Thread.ofVirtual().start(() -> pass(browser, application, false));
                Thread.ofVirtual().start(() -> pass(application, browser, true));
            } catch (IOException nobody) {
                // The application is down, or the test is over: the browser sees a closed connection.
            }
        }
    }

    private void pass(Socket from, Socket to, boolean replies) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (replies && cuts.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    return;
                }
                out.write(buffer, 0, length);
                out.flush();
            }
        } catch (IOException closed) {
            // Either end is gone; closing both is what is left to do.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
