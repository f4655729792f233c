package org.throughline.language;

/** The same short text in both languages; an empty one means that the matter has none. */
public record Bilingual(String en, String ja) {

    public static final Bilingual NONE = new Bilingual("", "");

    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }

    public boolean isEmpty() {
        return en.isEmpty() && ja.isEmpty();
    }
}
