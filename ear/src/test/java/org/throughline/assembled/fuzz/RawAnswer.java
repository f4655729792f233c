package org.throughline.assembled.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came back.
 *
 * @param status 0 if the connection was closed without an answer, -1 if it was left open without one
 * @param head the lines before the body
 */
record RawAnswer(int status, String head, String body) {

    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length: *(\\d+)");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

    /** Reads to the end that the answer tells of itself: the connection may stay open. Interim answers are left out. */
    static RawAnswer read(InputStream stream) throws IOException {
        try {
            String head = head(stream);
            while (head.startsWith("HTTP/1.1 100")) {
                head = head(stream);
            }
            Matcher status = STATUS.matcher(head);
            if (!status.lookingAt()) {
                return new RawAnswer(0, "", "");
            }
            RawAnswer answer = new RawAnswer(Integer.parseInt(status.group(1)), head, "");
            return new RawAnswer(answer.status, head, answer.bodyFrom(stream));
        } catch (SocketTimeoutException nothing) {
            return new RawAnswer(-1, "", "");
        } catch (SocketException closedHard) {
            return new RawAnswer(0, "", "");
        }
    }

    private static String head(InputStream stream) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            head.append((char) next);
            if (next == '\n' && head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    private String bodyFrom(InputStream stream) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            return text(stream.readNBytes(Integer.parseInt(length.group(1))));
        }
        if (!says("Transfer-Encoding", "chunked")) {
            return "";
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunk(stream); size > 0; size = chunk(stream)) {
            body.writeBytes(stream.readNBytes(size));
            stream.readNBytes(2);
        }
        return text(body.toByteArray());
    }

    private static int chunk(InputStream stream) throws IOException {
        StringBuilder size = new StringBuilder();
        for (int next = stream.read(); next >= 0 && next != '\n'; next = stream.read()) {
            size.append((char) next);
        }
        return size.toString().isBlank() ? 0 : Integer.parseInt(size.toString().strip(), 16);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether it has a header of this name whose value contains this. */
    boolean says(String name, String value) {
        return head.lines()
                .anyMatch(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1)
                        && line.substring(name.length() + 1).contains(value));
    }
}
