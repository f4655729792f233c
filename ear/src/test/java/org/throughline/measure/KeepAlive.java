package org.throughline.measure;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection on which pages are asked for one after the other, and the next one when the server has had enough of it: a
 * client that costs little beside a server on the same machine. Reads gzip without unpacking it. Used by one thread.
 */
final class KeepAlive implements AutoCloseable {

    private final URI server;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    KeepAlive(URI server) throws IOException {
        this.server = server;
        socket = connected(server);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    private static Socket connected(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return socket;
    }

    /** A request as bytes, to be sent as often as one likes. */
    static byte[] request(URI server, String path, String cookies) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                        + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n"
                        + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Asks, reads the whole answer and gives back how many bytes its body had. */
    long ask(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("answered " + status);
        }
        long length = -1;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String small = header.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Long.parseLong(
                        small.substring("content-length:".length()).strip());
            } else if (small.startsWith("connection:")) {
                last = small.contains("close");
            }
        }
        long read = length >= 0 ? skip(length) : chunks();
        if (last) {
            socket.close();
            socket = connected(server);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            out = socket.getOutputStream();
        }
        return read;
    }

    private long chunks() throws IOException {
        long all = 0;
        while (true) {
            long size = Long.parseLong(line().split(";", 2)[0].strip(), 16);
            all += skip(size);
            line();
            if (size == 0) {
                return all;
            }
        }
    }

    private long skip(long length) throws IOException {
        in.skipNBytes(length);
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server has closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
