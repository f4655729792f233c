package org.throughline.crowd;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody of the electorate who is signed in. */
public final class Voter {

    /** What came of casting. */
    public enum Outcome {
        /** The application says that the ballot is recorded. */
        RECORDED,
        /** Another device voted since the form was opened: the form has to be sent again. */
        OTHER_DEVICE,
        /** The round takes no ballot. */
        REFUSED,
        /** Nobody knows: the answer was an error, or there was none. */
        UNKNOWN
    }

    private final String account;
    private final String password;
    private final Visitor browser;

    Voter(String account, String password, Visitor browser) {
        this.account = account;
        this.password = password;
        this.browser = browser;
    }

    public String account() {
        return account;
    }

    public Visitor browser() {
        return browser;
    }

    /** The same voter, whose requests go another way. */
    public Voter through(String way) {
        return new Voter(account, password, browser.through(way));
    }

    /** The same voter in another browser, signed in there too. */
    public Voter at(Visitor other) throws IOException {
        other.signIn(account, password);
        return new Voter(account, password, other);
    }

    /**
     * Opens the ballot and gives back its tag; signs in again if the session is over.
     *
     * @throws IOException if the application does not show it
     */
    public String open(Ballot ballot) throws IOException {
        Answer page = browser.get(ballot.path());
        return page.hidden("tag").orElseThrow(() -> new IOException("no ballot to fill in: " + page.status()));
    }

    /** Casts: a letter for each question, in their order. */
    public Outcome cast(Ballot ballot, List<String> letters, String tag) {
        try {
            Answer answer = browser.post(ballot.path(), form(letters, tag));
            return switch (answer.status()) {
                case 303 -> outcome(answer.location());
                case 404 -> Outcome.REFUSED;
                default -> Outcome.UNKNOWN;
            };
        } catch (IOException lost) {
            return Outcome.UNKNOWN;
        }
    }

    private static Outcome outcome(String sentOn) {
        if (sentOn.endsWith("/recorded")) {
            return Outcome.RECORDED;
        }
        if (sentOn.endsWith("?overtaken")) {
            return Outcome.OTHER_DEVICE;
        }
        return sentOn.endsWith("?sent") ? Outcome.REFUSED : Outcome.UNKNOWN;
    }

    /** Opens the ballot and casts it. */
    public Outcome vote(Ballot ballot, List<String> letters) {
        try {
            Answer page = browser.get(ballot.path());
            Optional<String> tag = page.hidden("tag");
            if (tag.isEmpty()) {
                return page.status() < 500 ? Outcome.REFUSED : Outcome.UNKNOWN;
            }
            return cast(ballot, letters, tag.get());
        } catch (IOException lost) {
            return Outcome.UNKNOWN;
        }
    }

    /** The fields that the form sends. */
    public static Map<String, String> form(List<String> letters, String tag) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("tag", tag);
        for (int i = 0; i < letters.size(); i++) {
            form.put("q" + (i + 1), letters.get(i));
        }
        form.put("step", "cast");
        return form;
    }
}
