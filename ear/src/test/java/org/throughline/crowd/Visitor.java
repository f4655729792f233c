package org.throughline.crowd;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One person's browser as a program: its cookies, and requests as a page would send them. Follows no redirect. */
public final class Visitor {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http;
    private final URI pages;
    private final String origin;
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();
    private String user = "";
    private String password = "";

    /**
     * @param pages where the pages are reached
     * @param origin the address that they believe to have, which differs when there is something in between
     */
    public Visitor(HttpClient http, String pages, String origin) {
        this.http = http;
        this.pages = URI.create(pages);
        this.origin = origin;
    }

    /** The same person with the same cookies, reaching the pages another way. */
    public Visitor through(String way) {
        Visitor other = new Visitor(http, way, origin);
        other.user = user;
        other.password = password;
        cookies.forEach((site, held) -> other.cookies.put(site, new ConcurrentHashMap<>(held)));
        Map<String, String> own = other.cookies.get(site(pages));
        if (own != null) {
            other.cookies.put(site(other.pages), own);
        }
        return other;
    }

    /** Opens a page; signs in again first if the session is over. */
    public Answer get(String path) throws IOException {
        Answer answer = exchange(pages.resolve(path), null);
        if (isSentOn(answer) && answer.location().contains("/login") && !user.isEmpty()) {
            signIn(user, password);
            return exchange(pages.resolve(path), null);
        }
        return answer;
    }

    /** Sends a form of ours. */
    public Answer post(String path, Map<String, String> form) throws IOException {
        return exchange(pages.resolve(path), encoded(form));
    }

    /** Sends a form in which one field has several values. */
    public Answer post(String path, Map<String, String> form, List<String> values, String of) throws IOException {
        String several = values.stream()
                .map(value -> "&" + encoded(of) + "=" + encoded(value))
                .collect(Collectors.joining());
        return exchange(pages.resolve(path), encoded(form) + several);
    }

    /** Signs in by the form of the login server; the session's cookie is kept. */
    public void signIn(String user, String password) throws IOException {
        this.user = user;
        this.password = password;
        Answer answer = exchange(pages.resolve("/login?to=/en/s"), null);
        URI at = pages;
        for (int hops = 0; hops < 8 && isSentOn(answer); hops++) {
            at = at.resolve(answer.location());
            if (site(at).equals(site(URI.create(origin))) && at.getPath().startsWith("/en")) {
                return;
            }
            answer = exchange(at, null);
            Matcher form = LOGIN_FORM.matcher(answer.body());
            if (answer.status() == 200 && form.find()) {
                at = URI.create(form.group(1).replace("&amp;", "&"));
                answer = exchange(at, encoded(Map.of("username", user, "password", password, "credentialId", "")));
            }
        }
        throw new IllegalStateException(user + " could not sign in: " + answer.status());
    }

    /** The cookies that it sends to the pages, as a header. */
    public String cookies() {
        return header(cookies.getOrDefault(site(pages), Map.of()));
    }

    private static String header(Map<String, String> held) {
        return held.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static boolean isSentOn(Answer answer) {
        return answer.status() >= 300 && answer.status() < 400;
    }

    private Answer exchange(URI address, @Nullable String form) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(LIMIT).header("Accept", "text/html");
        Map<String, String> held = cookies.computeIfAbsent(site(address), site -> new ConcurrentHashMap<>());
        if (!held.isEmpty()) {
            request.header("Cookie", header(held));
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", site(address).equals(site(pages)) ? origin : site(address))
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(line -> keep(held, line));
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("location").orElse(""), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void keep(Map<String, String> held, String line) {
        for (HttpCookie cookie : HttpCookie.parse(line.replaceAll("(?i);\\s*expires=[^;]*", ""))) {
            if (cookie.getMaxAge() == 0) {
                held.remove(cookie.getName());
            } else {
                held.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String site(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
