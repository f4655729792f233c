package org.throughline.assembled;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chromium, driven by Playwright: the one of the system, or one that is installed now. */
final class Browsers implements AutoCloseable {

    private static final Path DOWNLOADED = Path.of(System.getProperty("user.home"), ".cache/ms-playwright");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Path program;
    private final Browser chromium;
    private @Nullable Browser keeping;

    private Browsers(Playwright playwright, Path program) {
        this.playwright = playwright;
        this.program = program;
        this.chromium = playwright.chromium().launch(options());
    }

    static Browsers start() {
        Path program = find().or(Browsers::install).orElseThrow(Browsers::missing);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browsers(playwright, program);
    }

    Browser chromium() {
        return chromium;
    }

    /** One that keeps pages for going back, as browsers do which nobody drives. */
    Browser keepingPages() {
        if (keeping == null) {
            Path whole = findWithWindows().or(Browsers::install).orElseThrow(Browsers::missing);
            keeping = playwright
                    .chromium()
                    .launch(options()
                            .setExecutablePath(whole)
                            .setIgnoreDefaultArgs(List.of("--disable-back-forward-cache")));
        }
        return keeping;
    }

    @Override
    public void close() {
        if (keeping != null) {
            keeping.close();
        }
        chromium.close();
        playwright.close();
    }

    private LaunchOptions options() {
        return new LaunchOptions().setExecutablePath(program).setHeadless(true).setArgs(FLAGS);
    }

    /** The one without windows if it is there: it does no work for a screen. */
    private static Optional<Path> find() {
        return Stream.of(Path.of("/usr/bin/chromium-headless-shell"))
                .filter(Files::isExecutable)
                .findFirst()
                .or(Browsers::findWithWindows);
    }

    /** One that can do all that people's browsers do, such as keeping pages. */
    private static Optional<Path> findWithWindows() {
        Stream<Path> named = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .map(name -> Path.of("/usr/bin", name));
        return Stream.concat(named, downloaded()).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> downloaded() {
        if (!Files.isDirectory(DOWNLOADED)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(DOWNLOADED, 3)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("chrome|headless_shell"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<Path> install() {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String classes = System.getProperty("java.class.path");
        run(List.of(java, "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium"));
        if (findWithWindows().isEmpty() && "root".equals(System.getProperty("user.name"))) {
            run(List.of("apt-get", "update"));
            run(List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"));
        }
        return findWithWindows();
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            System.out.println("Not possible here: " + String.join(" ", command.subList(0, 1)) + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "The tests need Chromium, and it could not be installed from here. Install it: "
                        + "on Debian and Ubuntu, apt-get install chromium fonts-noto-cjk; elsewhere, Chrome or Chromium as "
                        + "/usr/bin/google-chrome or /usr/bin/chromium.");
    }
}
