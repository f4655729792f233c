package org.throughline.crowd;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The convenor of a series, as a rule one that a test or a benchmark founds for itself, in one workshop that sits in UTC. */
public final class Convenor {

    private static final String WORKSHOP = "room";

    private final Visitor browser;
    private final String series;

    /** A form that lies ready to be sent. */
    public interface Step {
        void send() throws IOException;
    }

    private Convenor(Visitor browser, String series) {
        this.browser = browser;
        this.series = series;
    }

    /** Founds a series of two sides, AU and JP, with one theme and one workshop. */
    public static Convenor found(Visitor signedIn, String series) throws IOException {
        Convenor convenor = new Convenor(signedIn, series);
        convenor.send("/en/s/new", both(Map.of("id", key(), "slug", series), "title", "convenedBy", "endorsement"));
        convenor.send(convenor.path("/setup/sides"), both(Map.of("sideCode", "AU"), "sideName"));
        convenor.send(convenor.path("/setup/sides"), both(Map.of("sideCode", "JP"), "sideName"));
        convenor.send(convenor.path("/setup/themes"), both(Map.of("themeCode", "T"), "themeTitle"));
        convenor.gather(WORKSHOP);
        return convenor;
    }

    /** The convenor of a series that there is. */
    public static Convenor of(Visitor signedIn, String series) {
        return new Convenor(signedIn, series);
    }

    /** Founds another series as the same person. */
    public Convenor elsewhere(String another) throws IOException {
        return found(browser, another);
    }

    /** Sets up a further workshop. */
    public void gather(String workshop) throws IOException {
        send(
                path("/new-workshop"),
                both(
                        Map.of(
                                "id", key(),
                                "slug", workshop,
                                "kind", "workshop",
                                "track", "1.5",
                                "zone", "UTC",
                                "precision", "day",
                                "rule", "chatham_house"),
                        "title"));
    }

    /** Gives somebody a place: sides and sectors in turn. */
    public void seat(String account, int place) throws IOException {
        seat(WORKSHOP, account, place);
    }

    /** Gives somebody a place in one of the workshops. */
    public void seat(String workshop, String account, int place) throws IOException {
        List<String> sectors = List.of("government", "academia", "industry", "civil_society");
        send(
                path("/w/" + workshop + "/participants"),
                Map.of(
                        "account",
                        account,
                        "side",
                        place % 2 == 0 ? "AU" : "JP",
                        "sector",
                        sectors.get(place / 2 % 4),
                        "capacity",
                        "personal",
                        "role",
                        "participant"));
    }

    /** Drafts a recommendation and circulates it; gives back the key of its wording. */
    public UUID recommend(String code) throws IOException {
        Random letters = new Random((series + code).hashCode());
        return recommend(code, text(letters, 'a', 26, 12), text(letters, '\u4e00', 2000, 4));
    }

    /** Drafts a recommendation in these words and circulates it; gives back the key of its wording. */
    public UUID recommend(String code, String english, String japanese) throws IOException {
        Answer blank = browser.get(path("/recommendations/new"));
        String theme = blank.body().replaceAll("(?s).*<select[^>]*name=\"theme\".*?<option value=\"([^\"]+)\".*", "$1");
        UUID wording = UUID.randomUUID();
        Map<String, String> form = new LinkedHashMap<>(
                Map.of("id", key(), "code", code, "theme", theme, "addressee", "jointly", "provenance", "workshop"));
        form.putAll(Map.of(
                "w1Id",
                wording.toString(),
                "w1List",
                "draft",
                "w1Drafted",
                "en",
                "w1TextEn",
                english,
                "w1TextJa",
                japanese));
        send(path("/recommendations/new"), form);
        String page = path("/recommendations/" + code);
        send(
                page + "/circulate",
                Map.of("seen", browser.get(page).hidden("seen").orElse("")));
        return wording;
    }

    /** Opens a round of one choice on each of these wordings. */
    public Ballot open(List<UUID> wordings, Instant deadline) throws IOException {
        Ballot ballot = draft(WORKSHOP, "always", wordings, deadline);
        step(ballot, "open", Map.of()).send();
        return ballot;
    }

    /**
     * Drafts a round of one choice on each of these wordings.
     *
     * @param workshop whose people vote; {@code *} for those of the whole series
     * @param mode when it is shown
     */
    public Ballot draft(String workshop, String mode, List<UUID> wordings, Instant deadline) throws IOException {
        UUID round = UUID.randomUUID();
        Map<String, String> form = both(
                Map.of(
                        "id",
                        round.toString(),
                        "workshop",
                        workshop,
                        "mode",
                        mode,
                        "deadline",
                        LocalDateTime.ofInstant(deadline, ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString(),
                        "cut",
                        "total",
                        "quorum",
                        ""),
                "title");
        browser.post(
                        path("/ballots/new"),
                        form,
                        wordings.stream().map(UUID::toString).toList(),
                        "wording")
                .taken();
        return new Ballot(series, round);
    }

    /** Tries to open a draft, and gives back the answer. */
    public Answer opened(Ballot ballot) throws IOException {
        String path = ballot.page() + "/manage/open";
        return browser.post(
                path, Map.of("version", browser.get(path).hidden("version").orElse("")));
    }

    /** A page of the series. */
    public Answer page(String rest) throws IOException {
        return browser.get(path(rest));
    }

    /** Sends a form of the series, and gives back the answer. */
    public Answer post(String rest, Map<String, String> form) throws IOException {
        return browser.post(path(rest), form);
    }

    /**
     * Opens the page for closing a round early and gives back what sends its form: the deadline is brought forward to now,
     * without notice, which only a test's stack allows.
     */
    public Step closing(Ballot ballot) throws IOException {
        return step(ballot, "close", Map.of("minutes", "0"));
    }

    /** Has a round counted whose deadline has passed. */
    public void count(Ballot ballot) throws IOException {
        step(ballot, "count", Map.of()).send();
    }

    /** Opens the page that says what a step will do, and gives back what takes it. */
    private Step step(Ballot ballot, String step, Map<String, String> fields) throws IOException {
        String path = ballot.page() + "/manage/" + step;
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("version", browser.get(path).hidden("version").orElse(""));
        return () -> send(path, form);
    }

    private void send(String path, Map<String, String> form) throws IOException {
        browser.post(path, form).taken();
    }

    private String path(String rest) {
        return "/en/s/" + series + rest;
    }

    /** These fields and some in both languages. */
    private static Map<String, String> both(Map<String, String> fields, String... inBoth) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (String name : inBoth) {
            all.put(name + "En", "In English: " + name);
            all.put(name + "Ja", "日本語：" + name);
        }
        return all;
    }

    /** Words that resemble no others: else a round on each recommendation would be judged together with those on all. */
    private static String text(Random letters, char first, int many, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            letters.ints(6, 0, many).forEach(letter -> text.append((char) (first + letter)));
            text.append(i < words - 1 ? " " : ".");
        }
        return text.toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
