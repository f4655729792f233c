package org.throughline.document.format.pdf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.throughline.document.format.guard.Deadline;
import org.throughline.document.source.SourceText;
import org.throughline.refusal.Refusal;

/** A PDF file, opened in a process of its own. */
public final class PdfFile {

    static final int MOST_PAGES = 400;
    private static final int MOST_CHARACTERS = 600_000;
    private static final String MEMORY = "-Xmx256m";

    /** How many files are open at once; others wait. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private PdfFile() {}

    /**
     * Reads a file.
     *
     * @throws Refusal.Invalid with a code {@code import.…} that says why it is not read
     * @throws Refusal.NotNow if others are being read for too long
     */
    public static SourceText read(byte[] content, Deadline deadline) {
        try {
            if (!PLACES.tryAcquire(deadline.left().toMillis() / 2, TimeUnit.MILLISECONDS)) {
                throw new Refusal.NotNow("import.busy");
            }
            try {
                return new PdfLayout(lines(content, deadline)).text();
            } finally {
                PLACES.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal.NotNow("import.busy");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PrintedLine> lines(byte[] content, Deadline deadline) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("throughline-pdf");
        try {
            Path in = Files.write(folder.resolve("in"), content);
            Path out = folder.resolve("out");
            check(run(in, out, folder, deadline));
            return told(out);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }

    private static int run(Path in, Path out, Path folder, Deadline deadline) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-cp",
                classPath(),
                PdfWorker.class.getName(),
                String.valueOf(MOST_PAGES),
                String.valueOf(MOST_CHARACTERS));
        builder.environment().clear();
        builder.directory(folder.toFile());
        builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            if (!process.waitFor(Math.max(1, deadline.left().toMillis()), TimeUnit.MILLISECONDS)) {
                throw deadline.refusal();
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void check(int answer) {
        switch (answer) {
            case PdfWorker.READ -> {
                // its lines are in the file
            }
            case PdfWorker.ENCRYPTED -> throw new Refusal.Invalid("import.encrypted");
            case PdfWorker.DAMAGED -> throw new Refusal.Invalid("import.damaged");
            case PdfWorker.TOO_MANY_PAGES -> throw new Refusal.Invalid("import.tooManyPages", MOST_PAGES);
            case PdfWorker.TOO_MUCH_TEXT -> throw new Refusal.Invalid("import.tooMuchText", MOST_CHARACTERS);
            default -> throw new Refusal.Invalid("import.tooHeavy");
        }
    }

    private static List<PrintedLine> told(Path out) throws IOException {
        List<PrintedLine> lines = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(out)))) {
            for (int page = in.readInt(); page != PdfWorker.END; page = in.readInt()) {
                lines.add(PrintedLine.read(page, in));
            }
        }
        if (lines.isEmpty()) {
            throw new Refusal.Invalid("import.noWords");
        }
        return lines;
    }

    /** Where this class and those of the library lie, wherever the server has unpacked them. */
    private static String classPath() {
        return Stream.of(PdfWorker.class, PDDocument.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class)
                .map(PdfFile::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource("/" + name), name);
        String address = url.toString();
        String root = address.startsWith("jar:")
                ? address.substring("jar:".length(), address.indexOf("!/"))
                : address.substring(0, address.length() - name.length());
        return Path.of(URI.create(root)).toString();
    }
}
