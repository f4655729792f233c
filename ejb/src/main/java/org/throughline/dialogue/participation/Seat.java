package org.throughline.dialogue.participation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.dialogue.input.InputCheck;
import org.throughline.identity.MemberRole;
import org.throughline.refusal.Refusal;

/**
 * The place that somebody is given in a workshop.
 *
 * @param account the log-in name of the person
 * @param side code of a side of the series
 * @param sector {@code government}, {@code academia}, {@code industry} or {@code civil_society}
 */
public record Seat(String account, String side, String sector, Capacity capacity, MemberRole role) {

    private static final Set<String> SECTORS = Set.of("government", "academia", "industry", "civil_society");

    public Seat {
        Map<String, String> faults = new LinkedHashMap<>();
        InputCheck.one(faults, "account", account, 255);
        InputCheck.one(faults, "side", side, 20);
        if (!SECTORS.contains(sector)) {
            faults.put("sector", "choice");
        }
        if (role == MemberRole.STAFF) {
            faults.put("role", "choice");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(faults);
        }
    }

    /** The account as it is kept: the identity provider knows no capitals in one. */
    public String known() {
        return account.toLowerCase(Locale.ROOT);
    }
}
