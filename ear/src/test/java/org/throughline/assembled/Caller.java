package org.throughline.assembled;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.identity.MemberRole;
import org.throughline.local.LocalStack;

/**
 * Somebody who calls endpoints: with the session of a browser, and with a token for the API.
 *
 * @param account empty if nobody is signed in
 * @param memberships in the series of the demo
 * @param cookies as the header carries them
 */
public record Caller(String account, Set<String> roles, Set<MemberRole> memberships, String cookies, String token) {

    /** One of each kind, nobody first. */
    public static List<Caller> all(LocalStack stack, People people) {
        return List.of(
                new Caller("", Set.of(), EnumSet.noneOf(MemberRole.class), "", ""),
                member(stack, people, "convenor", "convenor", MemberRole.CONVENOR),
                member(stack, people, "rapporteur", "participant", MemberRole.RAPPORTEUR),
                member(stack, people, "participant-au-1", "participant", MemberRole.PARTICIPANT),
                member(stack, people, "staff-1", "staff", MemberRole.STAFF),
                new Caller("admin", Set.of("admin"), EnumSet.noneOf(MemberRole.class), "", "").signedIn(stack, people));
    }

    public boolean isNobody() {
        return account.isEmpty();
    }

    private static Caller member(LocalStack stack, People people, String account, String role, MemberRole as) {
        return new Caller(account, Set.of(role), EnumSet.of(as), "", "").signedIn(stack, people);
    }

    private Caller signedIn(LocalStack stack, People people) {
        try (Page page = people.signedIn(account)) {
            String held = page.context().cookies(stack.baseUrl()).stream()
                    .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
            return new Caller(account, roles, memberships, held, Bearer.token(stack, page));
        }
    }
}
