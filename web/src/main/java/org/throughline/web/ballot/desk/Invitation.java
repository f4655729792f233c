package org.throughline.web.ballot.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.ballot.desk.RoundHome;
import org.throughline.ballot.round.RoundSummary;
import org.throughline.language.Language;
import org.throughline.web.page.Dating;
import org.throughline.web.page.Texts;

/**
 * What a convenor tells the voters of a round: the same to all, in both languages, to be sent by the convenor's own mail.
 * The application sends none, so it has no record of mails that could leak, and the address in it is the same for all.
 *
 * @param address of the ballot, in no language: the reader's browser says which
 */
public record Invitation(String address, String subject, String text) {

    static Invitation of(RoundHome home, String baseUrl) {
        RoundSummary round = home.round();
        String address = baseUrl + "/s/" + home.constituency().series().slug() + "/ballots/" + round.id() + "/vote";
        String subject = Stream.of(Language.values())
                .map(language -> name(round, language))
                .distinct()
                .collect(Collectors.joining(" / "));
        String text = Stream.of(Language.values())
                .map(language -> text(home, address, language))
                .collect(Collectors.joining("\n\n"));
        return new Invitation(address, subject, text);
    }

    /** Opens the convenor's mail program, with nobody filled in. */
    public String mailto() {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(text.replace("\n", "\r\n"));
    }

    private static String text(RoundHome home, String address, Language language) {
        return Texts.in(language)
                .say(
                        "invitation.text",
                        name(home.round(), language),
                        String.join(" / ", deadlines(home, language)),
                        address);
    }

    private static String name(RoundSummary round, Language language) {
        return Texts.in(language)
                .say("round.name", round.number(), round.title().in(language));
    }

    /** The deadline in every zone of the series. */
    static List<String> deadlines(RoundHome home, Language language) {
        return home.zones().stream()
                .map(zone -> Dating.moment(home.round().moments().deadline(), zone, language))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
