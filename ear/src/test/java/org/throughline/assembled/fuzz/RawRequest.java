package org.throughline.assembled.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request as its bytes: nothing in it is checked, completed or encoded. Each has a connection of its own. */
final class RawRequest {

    private static final int PATIENCE = 20_000;

    private record Header(String name, String value) {}

    private final String method;
    private final String target;
    private final List<Header> headers = new ArrayList<>();
    private byte[] body = {};

    RawRequest(String method, String target) {
        this.method = method;
        this.target = target;
    }

    /** Sets a header; one that was there before goes. */
    RawRequest header(String name, String value) {
        headers.removeIf(header -> header.name.equalsIgnoreCase(name));
        headers.add(new Header(name, value));
        return this;
    }

    /** With the length that it has. */
    RawRequest body(String contentType, byte[] bytes) {
        body = bytes.clone();
        return header("Content-Type", contentType).header("Content-Length", String.valueOf(bytes.length));
    }

    /** Whether its headers promise more than it sends. */
    boolean isUnfinished() {
        return headers.stream()
                .anyMatch(header -> header.name.equals("Transfer-Encoding")
                        || (header.name.equals("Content-Length") && !header.value.equals(String.valueOf(body.length))));
    }

    /** Whether it would change the protocol: to such a request the server drops the type of whatever is answered. */
    boolean isUpgrade() {
        return headers.stream().anyMatch(header -> header.name.equals("Upgrade"));
    }

    String method() {
        return method;
    }

    String target() {
        return target;
    }

    /** @throws IOException if no connection could be made */
    RawAnswer send(URI server) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE);
            try {
                OutputStream out = socket.getOutputStream();
                out.write(bytes());
                out.flush();
            } catch (SocketException refusedWhileSending) {
                // The answer may be there all the same.
            }
            return RawAnswer.read(socket.getInputStream());
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((method + " " + target + " HTTP/1.1\r\n").getBytes(StandardCharsets.UTF_8));
        for (Header header : headers) {
            bytes.writeBytes((header.name + ": " + header.value + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes("Connection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** As it is to be read in a report. */
    @Override
    public String toString() {
        String sent = new String(bytes(), StandardCharsets.UTF_8).replaceAll("Cookie: [^\r]*|Bearer [^\r]{20,}", "…");
        return sent.substring(0, Math.min(sent.length(), 1_500)).replace("\r\n", " ⏎ ");
    }
}
