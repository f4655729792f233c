package org.throughline.assembled.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What programs trip over: in texts, numbers, dates, keys, addresses, headers. */
final class Oddities {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "\u200b",
            "\u0000",
            "a\u0000b",
            "a\u000bb",
            "\ud800",
            "\udc00\ud800",
            "\ufffe\uffff",
            "🌊",
            "𠮷野",
            "葛\udb40\udd00城",
            "ไทย",
            "\u202eabc",
            "%",
            "%zz",
            "../../etc/passwd",
            "${7*7}#{7*7}",
            "<script>alert(1)</script>",
            "' or 1=1 -- ",
            "a".repeat(300),
            "b".repeat(5_000),
            "語".repeat(70_000),
            "\n".repeat(2_000),
            "１２",
            "ＢＣ",
            "-1",
            "0",
            "00",
            "1.5",
            "1e400",
            "NaN",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "9".repeat(400),
            "+292278994-08-17",
            "+292278994-08-17T07:12",
            "-999999999-01-01",
            "+999999999-12-31",
            "+999999999-12-31T23:59:59.999999999",
            "0000-01-01",
            "0000-00-00",
            "10000-01-01",
            "9999-12-31T23:59",
            "1582-10-10",
            "2026-02-30",
            "2026-13-45T25:61",
            "2026-03-29T02:30",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "not-a-key",
            "null",
            "true",
            "on",
            "*",
            "Asia/Tokyo",
            "Nowhere/Nowhere",
            "EN-1(2)",
            "EN-1(99999999999)",
            "en",
            "agree",
            "draft",
            "http://elsewhere.example/",
            "//elsewhere.example",
            "javascript:alert(1)");

    /** Parts of an address, as they stand on the wire. */
    private static final List<String> PARTS = List.of(
            "foo:bar",
            ":",
            "a:b:c",
            "http://x",
            "%2f",
            "%2F..",
            "%00",
            "%",
            "%zz",
            "%C0%AF",
            "%ED%A0%80",
            "%FF",
            "..%5c",
            "..",
            ".",
            "...",
            "語",
            "%E8%AA%9E",
            "a%20b",
            "%20",
            "~",
            "@",
            "a;b=c",
            ";",
            "[x]",
            "{x}",
            "\\",
            "|",
            "^",
            "`",
            "<>",
            "\"",
            "'",
            "*",
            "+",
            "%2B",
            "!",
            "$",
            "&",
            "=",
            ",",
            "-",
            "--",
            "a".repeat(300),
            "%61".repeat(700),
            "%F0%9F%8C%8A",
            "con",
            "nul",
            "0",
            "-1",
            "99999999999999999999",
            "1.",
            "01",
            "null",
            "EN-1",
            "en-1",
            "EN-1(2)",
            "EN-1()",
            "EN-1(0)",
            "(1)",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "x?y",
            "x%3Fy",
            "x%23y",
            "");

    private static final Map<String, List<String>> HEADERS = Map.ofEntries(
            Map.entry(
                    "If-None-Match",
                    List.of("x", "\"x\"", "W/\"x\"", "*", "", "\"a\",", "é", "\"", "\"a\" \"b\"", ",")),
            Map.entry(
                    "If-Match",
                    List.of(
                            "x",
                            "\"x\"",
                            "W/\"0\"",
                            "*",
                            "",
                            "\"0\",",
                            "é",
                            "\"1",
                            "\"-1\"",
                            "\"99999999999999999999\"")),
            Map.entry(
                    "If-Modified-Since",
                    List.of("yesterday", "Thu, 99 Foo 2026 99:99:99 GMT", "Mon, 01 Jan 292278994 00:00:00 GMT", "0")),
            Map.entry("If-Unmodified-Since", List.of("x", "Mon, 01 Jan 1900 00:00:00 GMT")),
            Map.entry("If-Range", List.of("x", "\"x\"")),
            Map.entry(
                    "Accept",
                    List.of(
                            "",
                            "*",
                            "text",
                            "text/html;q=2",
                            "a/b;q=x",
                            "application/json",
                            ";",
                            "text/*",
                            "/",
                            ",,,",
                            "*/*;q=0",
                            "image/png",
                            "text/html;charset=\"",
                            "application/problem+json",
                            "text/html;level=é",
                            "a/b,".repeat(500) + "c/d")),
            Map.entry(
                    "Accept-Language",
                    List.of("x", "xx-yy-zz;q=9", "*", "ja;q=abc", "", "en-", "é", "-", "en;q=", "_")),
            Map.entry("Accept-Encoding", List.of("br;q=2", "gzip;q=0, *;q=0", "identity;q=0", "x", ";", "gzip;q=x")),
            Map.entry("Accept-Charset", List.of("nope", "utf-16", ";")),
            Map.entry(
                    "Content-Type",
                    List.of(
                            "",
                            "x",
                            "text",
                            "text/plain",
                            "application/json;charset=nope",
                            "application/x-www-form-urlencoded;charset=utf-16",
                            "application/x-www-form-urlencoded;charset=nope",
                            "multipart/form-data",
                            "multipart/form-data; boundary=",
                            "multipart/form-data; boundary=\"a",
                            "application/xml",
                            "/",
                            ";",
                            "application/json",
                            "text/html;=",
                            "a/b;c=\"")),
            Map.entry("Content-Encoding", List.of("gzip", "br", "x", "deflate", "gzip, gzip", "identity")),
            Map.entry("Content-Length", List.of("-1", "x", "99999999999999999999", "0", "1, 1", "+5")),
            Map.entry("Transfer-Encoding", List.of("chunked", "x", "gzip, chunked", "identity", "chunked, x")),
            Map.entry(
                    "Range",
                    List.of(
                            "bytes=0-0",
                            "bytes=-1",
                            "bytes=9-1",
                            "pages=1",
                            "bytes=a-b",
                            "bytes=0-99999999999999999999")),
            Map.entry(
                    "Authorization",
                    List.of(
                            "Bearer",
                            "Bearer x",
                            "Bearer a.b.c",
                            "Basic x",
                            "Basic é",
                            "",
                            "Bearer  ",
                            "Bearer eyJhbGciOiJub25lIn0.e30.",
                            "Bearer eyJhbGciOiJIUzI1NiJ9.e30.AAAA",
                            "Negotiate x")),
            Map.entry(
                    "Cookie",
                    List.of(
                            "JSESSIONID=",
                            "JSESSIONID=x",
                            "a",
                            ";;;",
                            "=",
                            "JSESSIONID=../../x",
                            "$Version=9; a=b",
                            "throughline-login-x=1.2.3",
                            "throughline-last=" + "f".repeat(4000),
                            "a=\"",
                            "JSESSIONID=é",
                            "throughline-login-a=9999999999999999999." + "a.".repeat(3) + "a")),
            Map.entry("Origin", List.of("null", "x", "", "http://elsewhere.example", "http://", "é")),
            Map.entry("Sec-Fetch-Site", List.of("x", "", "cross-site", "same-site", "none")),
            Map.entry("Host", List.of("", "x:y", "[::1", "elsewhere.example", "a b", "localhost:99999999", "é", "[")),
            Map.entry("Forwarded", List.of("for=x;proto=https;host=elsewhere.example", ";")),
            Map.entry("X-Forwarded-Proto", List.of("https", "x")),
            Map.entry("X-Forwarded-Host", List.of("elsewhere.example", "")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "x")),
            Map.entry("Expect", List.of("x", "100-continue", "")),
            Map.entry("Upgrade", List.of("h2c", "websocket", "x")),
            Map.entry("Referer", List.of("x:", "http://[", "é", "")),
            Map.entry("User-Agent", List.of("", "é", "x".repeat(5_000))),
            Map.entry("X", List.of("x".repeat(7_000), "", "é")));

    private static final List<String> NAMES = HEADERS.keySet().stream().sorted().toList();

    private final Random random;

    Oddities(Random random) {
        this.random = random;
    }

    /** A value for a field. */
    String value() {
        return random.nextInt(12) == 0 ? noise() : any(VALUES);
    }

    /** A part of an address, as it stands on the wire. */
    String part() {
        return any(PARTS);
    }

    /** A query, without its question mark. */
    String query(List<String> names) {
        return random.ints(1 + random.nextInt(3), 0, Math.max(1, names.size()))
                .mapToObj(i ->
                        (names.isEmpty() ? "x" : names.get(i)) + any(List.of("=", "", "==", "[]=")) + encoded(value()))
                .collect(Collectors.joining(any(List.of("&", "&&", ";"))));
    }

    /** Gives a request a few headers that it should not have. */
    void headers(RawRequest request, int most) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            String name = any(NAMES);
            request.header(name, any(HEADERS.getOrDefault(name, List.of(""))));
        }
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** As a form encodes it; halves of a pair of surrogates become the bytes that they would have if they were letters. */
    static String encoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(each -> {
            if (each >= 0xd800 && each <= 0xdfff) {
                bytes.write(0xe0 | each >> 12);
                bytes.write(0x80 | each >> 6 & 0x3f);
                bytes.write(0x80 | each & 0x3f);
            } else {
                bytes.writeBytes(Character.toString(each).getBytes(StandardCharsets.UTF_8));
            }
        });
        StringBuilder encoded = new StringBuilder();
        for (byte each : bytes.toByteArray()) {
            boolean plain = each >= '0' && each <= '9' || each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
            encoded.append(plain ? String.valueOf((char) each) : "%%%02X".formatted(each));
        }
        return encoded.toString();
    }

    private String noise() {
        return random.ints(1 + random.nextInt(40), 0, 0x3000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
