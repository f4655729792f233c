package org.throughline.assembled.box;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was acknowledged, line by line, each forced to the disk before the next ballot of that voter is sent. */
final class Ledger implements AutoCloseable {

    private final Path file;
    private final FileChannel lines;

    private Ledger(Path file, FileChannel lines) {
        this.file = file;
        this.lines = lines;
    }

    static Ledger in(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return new Ledger(
                file,
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE));
    }

    synchronized void acknowledged(String voter, List<String> letters) throws IOException {
        lines.write(
                ByteBuffer.wrap((voter + " " + String.join("", letters) + "\n").getBytes(StandardCharsets.US_ASCII)));
        lines.force(true);
    }

    int size() throws IOException {
        return Files.readAllLines(file).size();
    }

    /** By voter, what was acknowledged last. */
    Map<String, String> last() throws IOException {
        Map<String, String> last = new HashMap<>();
        Files.readAllLines(file).forEach(line -> last.put(line.split(" ")[0], line.split(" ")[1]));
        return last;
    }

    /** How many ended with which letter at a question, the first being 0. */
    Map<String, Integer> counts(int question) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        last().values().forEach(letters -> counts.merge(letters.substring(question, question + 1), 1, Integer::sum));
        return counts;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
