package org.throughline.dialogue.invitation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.dialogue.participation.Seat;
import org.throughline.language.Blank;
import org.throughline.language.Language;
import org.throughline.refusal.Refusal;

/**
 * Somebody to be put on the list.
 *
 * @param address null if only their account is known; nobody writes to them then
 * @param language in which they are written to
 * @param seat the place for them; its account is the address unless they are known by another
 */
public record NewInvitee(InviteeName name, @Nullable InviteeAddress address, Language language, Seat seat) {

    private static final int LONGEST = 200;

    public NewInvitee {
        Map<String, String> faults = new LinkedHashMap<>();
        if (Blank.is(name.given() + name.family()) && address != null) {
            faults.put("familyName", "wanted");
        }
        if (name.given().length() > LONGEST) {
            faults.put("givenName", "tooLong");
        }
        if (name.family().length() > LONGEST) {
            faults.put("familyName", "tooLong");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }

    /** The same by another account, unless it was said by which they sign in. */
    public NewInvitee unlessSaid(String account) {
        return address == null || !seat.account().equals(address.text())
                ? this
                : new NewInvitee(
                        name,
                        address,
                        language,
                        new Seat(account, seat.side(), seat.sector(), seat.capacity(), seat.role()));
    }
}
