package org.throughline.language;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import java.util.Optional;
import org.throughline.HasCode;

/** A language of the interface and of the records. */
public enum Language implements HasCode {
    EN(Locale.UK),
    JA(Locale.JAPAN);

    @EnumeratedValue
    private final String code = HasCode.plain(this);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The code that stands in addresses and in the database: {@code en}, {@code ja}. */
    @Override
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == EN ? JA : EN;
    }

    public static Optional<Language> of(String code) {
        return HasCode.find(Language.class, code);
    }
}
