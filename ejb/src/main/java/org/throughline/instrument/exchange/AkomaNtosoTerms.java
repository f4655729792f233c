package org.throughline.instrument.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.refusal.Refusal;

/** What the elements of Akoma Ntoso are among our kinds of provisions. */
final class AkomaNtosoTerms {

    private static final Map<String, ProvisionKind> KINDS = Map.ofEntries(
            Map.entry("longTitle", ProvisionKind.TITLE),
            Map.entry("formula", ProvisionKind.OPENING_FORMULA),
            Map.entry("recital", ProvisionKind.PREAMBULAR),
            Map.entry("citation", ProvisionKind.PREAMBULAR),
            Map.entry("clause", ProvisionKind.OPERATIVE),
            Map.entry("paragraph", ProvisionKind.OPERATIVE),
            Map.entry("item", ProvisionKind.ITEM),
            Map.entry("point", ProvisionKind.ITEM),
            Map.entry("indent", ProvisionKind.ITEM),
            Map.entry("subparagraph", ProvisionKind.ITEM),
            Map.entry("container", ProvisionKind.FURNITURE),
            Map.entry("hcontainer", ProvisionKind.OPERATIVE),
            Map.entry("section", ProvisionKind.SECTION),
            Map.entry("article", ProvisionKind.SECTION),
            Map.entry("chapter", ProvisionKind.SECTION),
            Map.entry("part", ProvisionKind.SECTION),
            Map.entry("title", ProvisionKind.SECTION),
            Map.entry("division", ProvisionKind.SECTION));

    /** What stands directly in a part of the document is a provision by itself. */
    private static final Map<String, ProvisionKind> PARTS = Map.of(
            "preface", ProvisionKind.TITLE,
            "preamble", ProvisionKind.PREAMBULAR,
            "mainBody", ProvisionKind.OPERATIVE,
            "body", ProvisionKind.OPERATIVE,
            "conclusions", ProvisionKind.SIGNATURE);

    private static final Set<String> WORDS = Set.of("p", "num", "heading", "subheading", "block");

    private AkomaNtosoTerms() {}

    /** The kind of what stands directly in a part of the document; null of any other element. */
    static @Nullable ProvisionKind part(String element) {
        return PARTS.get(element);
    }

    static boolean isProvision(String element) {
        return KINDS.containsKey(element);
    }

    static boolean holdsWords(String element) {
        return WORDS.contains(element);
    }

    static ProvisionKind kind(String element, @Nullable String name) {
        return Optional.ofNullable(name)
                .flatMap(AkomaNtosoTerms::byCode)
                .orElse(KINDS.getOrDefault(element, ProvisionKind.OPERATIVE));
    }

    static ProvisionKind kind(String code) {
        return byCode(code).orElseThrow(() -> new Refusal.Invalid("import.damaged"));
    }

    private static Optional<ProvisionKind> byCode(String code) {
        return Arrays.stream(ProvisionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }
}
