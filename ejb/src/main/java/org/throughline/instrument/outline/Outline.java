package org.throughline.instrument.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The provisions of a text in the order in which they stand, each with its place in the tree. */
public record Outline(List<Entry> entries) {

    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * One provision.
     *
     * @param parent index of the provision above it; -1 at the top
     * @param depth how many provisions are above it
     * @param ordinal its place among its siblings, from 1
     * @param headingLevel level of a heading as printed, which may jump; null if the source prints none
     */
    public record Entry(
            ProvisionKind kind,
            int parent,
            int depth,
            int ordinal,
            Designation designation,
            @Nullable Integer headingLevel,
            ProvisionRange range) {}

    public long count(ProvisionKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    /** How many operative clauses there are, with or without items. */
    public long clauses() {
        return entries.stream().filter(entry -> entry.kind().isClause()).count();
    }
}
