package org.throughline.dialogue.access;

import java.util.Map;
import java.util.Set;
import org.throughline.dialogue.key.ScopeId;
import org.throughline.dialogue.key.SeriesId;
import org.throughline.identity.MemberRole;
import org.throughline.identity.PersonId;
import org.throughline.language.Bilingual;

/**
 * A series as entered by the caller. Whoever holds a role in one of its workshops enters it, but has no power over the
 * series by it: that comes from a role held in the series itself, which in turn reaches all its workshops.
 *
 * @param endorsement what the series says of who endorses its views; stands wherever views or recommendations stand
 * @param person the caller
 * @param held what the caller is, by the series or workshop in which; never empty
 */
public record SeriesAccess(
        SeriesId id,
        String slug,
        Bilingual title,
        Bilingual endorsement,
        PersonId person,
        Map<ScopeId, Set<MemberRole>> held) {

    public SeriesAccess {
        held = Map.copyOf(held);
    }

    /** Whether the caller is this in the whole series. */
    public boolean as(MemberRole role) {
        return holds(id.scope(), role);
    }

    /** Whether the caller is this in one workshop, or in the whole series. */
    public boolean in(ScopeId workshop, MemberRole role) {
        return as(role) || holds(workshop, role);
    }

    /** Whether the caller is this in the series or in any of its workshops. */
    public boolean anywhere(MemberRole role) {
        return held.values().stream().anyMatch(roles -> roles.contains(role));
    }

    SeriesAccess holding(Map<ScopeId, Set<MemberRole>> roles) {
        return new SeriesAccess(id, slug, title, endorsement, person, roles);
    }

    private boolean holds(ScopeId scope, MemberRole role) {
        return held.getOrDefault(scope, Set.of()).contains(role);
    }
}
