package org.throughline.correspondence.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers a command as it is told, and otherwise yes. */
final class ScriptedServer implements AutoCloseable {

    static final String HANG_UP = "";

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Map<String, String> script;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** @param script the first four letters of a command to the answer; {@code .} ends the text of a mail */
    ScriptedServer(Map<String, String> script) throws IOException {
        this.script = script;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException over) {
                // The next caller, or the end.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = caller.getOutputStream();
        say(out, "220 ready");
        boolean text = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (text && !line.equals(".")) {
                continue;
            }
            heard.add(line);
            String command = line.substring(0, Math.min(4, line.length()));
            String answer = script.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 yes");
            if (answer.equals(HANG_UP)) {
                return;
            }
            text = command.equals("DATA") && answer.startsWith("354");
            say(out, answer);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
