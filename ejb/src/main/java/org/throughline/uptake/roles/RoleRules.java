package org.throughline.uptake.roles;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.refusal.Refusal;
import org.throughline.uptake.mapping.Coding;
import org.throughline.uptake.mapping.CodingRole;

/**
 * Who may do what with a mapping, after all that has happened to it.
 *
 * @param opened whether its codings have been open to others: from then on nobody new codes it apart
 * @param codings those that stand, by slot
 * @param taken the parts that people have taken in it, whether or not a coding of theirs still stands
 */
public record RoleRules(boolean opened, List<Coding> codings, Map<UUID, CodingRole> taken) {

    public RoleRules {
        codings = List.copyOf(codings);
        taken = Map.copyOf(taken);
    }

    /** @throws Refusal.NotNow if two code it already, or somebody new could have read what others found */
    public void admit(UUID person) {
        if (codings.size() > 1) {
            throw new Refusal.NotNow("coding.taken");
        }
        if (opened || taken.get(person) == CodingRole.ADJUDICATOR) {
            throw new Refusal.NotNow("coding.opened");
        }
    }

    /** Whether the person could still give a coding back: once finished or open to others it stays theirs. */
    public boolean mayGiveBack(UUID person) {
        return !opened && taken.get(person) != CodingRole.CODER;
    }

    /** @throws Refusal.NotNow if the person has to keep the coding */
    public void release(UUID person) {
        if (!mayGiveBack(person)) {
            throw new Refusal.NotNow("coding.kept");
        }
    }

    /** Whether the person codes it or ever finished a coding of it. */
    public boolean isCoder(UUID person) {
        return taken.get(person) == CodingRole.CODER
                || codings.stream().anyMatch(coding -> !coding.isOwnResult() && coding.isBy(person));
    }

    /** @throws Refusal.NotNow if the person would decide on a coding of their own */
    public void refuseCoder(UUID person) {
        if (isCoder(person)) {
            throw new Refusal.NotNow("bench.own");
        }
    }
}
