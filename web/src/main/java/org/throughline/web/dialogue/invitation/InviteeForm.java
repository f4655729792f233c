package org.throughline.web.dialogue.invitation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.dialogue.invitation.InviteeAddress;
import org.throughline.dialogue.invitation.InviteeName;
import org.throughline.dialogue.invitation.NewInvitee;
import org.throughline.dialogue.participation.Capacity;
import org.throughline.dialogue.participation.Seat;
import org.throughline.identity.MemberRole;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/** Reads the form of one person on the list. */
final class InviteeForm {

    private InviteeForm() {}

    static NewInvitee read(Form form) {
        Optional<InviteeAddress> address = InviteeAddress.of(form.code("address"));
        if (address.isEmpty() && !form.text("address").isEmpty()) {
            throw new Refusal.Invalid(Map.of("address", "address"));
        }
        String account = form.code("account").isEmpty()
                ? address.map(InviteeAddress::text)
                        .orElseThrow(() -> new Refusal.Invalid(Map.of("address", "addressOrAccount")))
                : form.code("account").toLowerCase(Locale.ROOT);
        return new NewInvitee(
                new InviteeName(form.text("givenName"), form.text("familyName")),
                address.orElse(null),
                form.choice("language", code -> Language.of(code).orElseThrow(IllegalArgumentException::new)),
                new Seat(
                        account,
                        form.text("side"),
                        form.text("sector"),
                        form.choice("capacity", Capacity::of),
                        form.choice("role", MemberRole::of)));
    }
}
