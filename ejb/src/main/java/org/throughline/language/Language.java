package org.throughline.language;

import java.util.Locale;
import java.util.Optional;

/** A language of the interface and of the records. */
public enum Language {
    EN(Locale.UK),
    JA(Locale.JAPAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The code that stands in addresses and in the database: {@code en}, {@code ja}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == EN ? JA : EN;
    }

    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
