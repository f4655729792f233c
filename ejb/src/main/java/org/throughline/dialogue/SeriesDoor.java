package org.throughline.dialogue;

import java.util.Set;
import java.util.UUID;
import org.throughline.identity.MemberRole;
import org.throughline.language.Bilingual;

/**
 * A series as entered by the caller.
 *
 * @param endorsement what the series says of who endorses its views; stands wherever views or recommendations stand
 * @param person the caller
 * @param roles what the caller is in it, never empty
 */
public record SeriesDoor(
        UUID id, String slug, Bilingual title, Bilingual endorsement, UUID person, Set<MemberRole> roles) {

    public boolean as(MemberRole role) {
        return roles.contains(role);
    }
}
