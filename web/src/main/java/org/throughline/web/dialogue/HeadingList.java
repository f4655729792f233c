package org.throughline.web.dialogue;

import java.util.List;
import java.util.Locale;
import org.throughline.HasCode;
import org.throughline.dialogue.series.HeadingSheet;
import org.throughline.dialogue.series.NewSide;
import org.throughline.dialogue.series.NewTheme;
import org.throughline.dialogue.setup.SeriesFoundation;
import org.throughline.dialogue.setup.SeriesSetup;
import org.throughline.language.Bilingual;

/** The two lists under whose headings the records of a series stand. They are kept alike, by acts of their own. */
public enum HeadingList implements HasCode {
    SIDES("side", "name") {

        @Override
        List<HeadingSheet> in(SeriesFoundation standing) {
            return standing.sides();
        }

        @Override
        void add(SeriesSetup setup, String series, String code, Bilingual name) {
            setup.addSide(series, new NewSide(code, name));
        }

        @Override
        void rename(SeriesSetup setup, String series, String code, Bilingual name, long seen) {
            setup.renameSide(series, new NewSide(code, name), seen);
        }

        @Override
        void move(SeriesSetup setup, String series, String code, boolean up) {
            setup.moveSide(series, code, up);
        }

        @Override
        void remove(SeriesSetup setup, String series, String code, String read) {
            setup.removeSide(series, code, read);
        }
    },
    THEMES("theme", "title") {

        @Override
        List<HeadingSheet> in(SeriesFoundation standing) {
            return standing.themes();
        }

        @Override
        void add(SeriesSetup setup, String series, String code, Bilingual name) {
            setup.addTheme(series, new NewTheme(code, name));
        }

        @Override
        void rename(SeriesSetup setup, String series, String code, Bilingual name, long seen) {
            setup.renameTheme(series, new NewTheme(code, name), seen);
        }

        @Override
        void move(SeriesSetup setup, String series, String code, boolean up) {
            setup.moveTheme(series, code, up);
        }

        @Override
        void remove(SeriesSetup setup, String series, String code, String read) {
            setup.removeTheme(series, code, read);
        }
    };

    private final String one;
    private final String called;

    HeadingList(String one, String called) {
        this.one = one;
        this.called = called;
    }

    /** As it stands in addresses. */
    @Override
    public String code() {
        return HasCode.plain(this);
    }

    /** The list that an address names. */
    static HeadingList of(String address) {
        return HasCode.of(HeadingList.class, address);
    }

    /** The field of a form in which the code of a heading is typed. */
    String codeField() {
        return one + "Code";
    }

    /** The fields in which a heading is called are this with the language behind. */
    public String nameField() {
        return one + called.substring(0, 1).toUpperCase(Locale.ROOT) + called.substring(1);
    }

    /** Key of the sentences on a heading of the list. */
    public String key() {
        return "setup." + one;
    }

    /** Key of what is asked for where a heading is called. */
    public String nameKey() {
        return key() + "." + called;
    }

    abstract List<HeadingSheet> in(SeriesFoundation standing);

    abstract void add(SeriesSetup setup, String series, String code, Bilingual name);

    abstract void rename(SeriesSetup setup, String series, String code, Bilingual name, long seen);

    abstract void move(SeriesSetup setup, String series, String code, boolean up);

    abstract void remove(SeriesSetup setup, String series, String code, String read);
}
