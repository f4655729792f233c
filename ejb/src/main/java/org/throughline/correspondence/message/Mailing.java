package org.throughline.correspondence.message;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.correspondence.key.MailingId;
import org.throughline.correspondence.letter.LetterKind;
import org.throughline.correspondence.outbox.MailState;

/**
 * What one act sent.
 *
 * @param people to how many
 * @param states how many are in which state; those in which none is are missing
 * @param notable those that did not simply go out
 */
public record Mailing(
        MailingId id,
        LetterKind kind,
        Instant postedAt,
        int people,
        Map<MailState, Integer> states,
        List<MailLine> notable) {

    /** @param lines in the order in which mailings are to stand */
    static List<Mailing> of(List<MailLine> lines) {
        Map<MailingId, List<MailLine>> byMailing = new LinkedHashMap<>();
        lines.forEach(line -> byMailing
                .computeIfAbsent(line.mailing(), any -> new java.util.ArrayList<>())
                .add(line));
        return byMailing.values().stream().map(Mailing::one).toList();
    }

    public boolean waits() {
        return states.containsKey(MailState.WAITING);
    }

    private static Mailing one(Collection<MailLine> lines) {
        MailLine first = lines.iterator().next();
        Map<MailState, Integer> states = new EnumMap<>(MailState.class);
        lines.forEach(line -> states.merge(line.state(), 1, Integer::sum));
        return new Mailing(
                first.mailing(),
                first.kind(),
                first.postedAt(),
                lines.size(),
                states,
                lines.stream().filter(MailLine::isNotable).toList());
    }
}
