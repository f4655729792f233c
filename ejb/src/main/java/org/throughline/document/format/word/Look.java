package org.throughline.document.format.word;

import org.jspecify.annotations.Nullable;
import org.throughline.document.source.Face;

/** Emphasis as a style or a run sets it; what is null it leaves to what is below it. */
record Look(@Nullable Boolean bold, @Nullable Boolean italic, @Nullable Boolean underlined, @Nullable Boolean hidden) {

    static final Look UNSET = new Look(null, null, null, null);

    Look with(String property, boolean on) {
        return switch (property) {
            case "b" -> new Look(on, italic, underlined, hidden);
            case "i" -> new Look(bold, on, underlined, hidden);
            case "u" -> new Look(bold, italic, on, hidden);
            case "vanish" -> new Look(bold, italic, underlined, on);
            default -> this;
        };
    }

    Look over(Look below) {
        return new Look(
                bold == null ? below.bold : bold,
                italic == null ? below.italic : italic,
                underlined == null ? below.underlined : underlined,
                hidden == null ? below.hidden : hidden);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    Face face() {
        return new Face(Boolean.TRUE.equals(bold), Boolean.TRUE.equals(underlined), Boolean.TRUE.equals(italic));
    }
}
