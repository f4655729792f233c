package org.throughline.web.dialogue.programme;

import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.dialogue.key.SessionId;
import org.throughline.dialogue.key.ThemeId;
import org.throughline.dialogue.programme.AttributionRule;
import org.throughline.dialogue.programme.NewSession;
import org.throughline.dialogue.programme.SessionKind;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/** Reads the form of one line of a programme. */
final class SessionForm {

    private SessionForm() {}

    /** Without a kind it is a session: so forms sent before there were kinds are understood. */
    static NewSession read(Form form) {
        return new NewSession(
                form.key("id", SessionId::new),
                form.text("kind").isEmpty() ? SessionKind.SESSION : form.choice("kind", SessionKind::of),
                form.both("title"),
                form.time("startsAt"),
                form.time("endsAt"),
                form.text("room"),
                form.choice("rule", AttributionRule::of),
                themes(form));
    }

    private static Set<ThemeId> themes(Form form) {
        try {
            return form.all("theme").stream().map(ThemeId::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException forged) {
            throw new Refusal.Invalid("form");
        }
    }
}
