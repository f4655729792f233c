package org.throughline.web.page;

import org.throughline.language.Language;
import org.throughline.web.session.Viewer;

/** The frame of a page that nobody asked for: in a language, and seen by nobody. */
public final class StillFrame extends Frame {

    private final Language language;

    public StillFrame(Language language) {
        this.language = language;
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public String hereInOther() {
        return "/" + language.other().code();
    }

    @Override
    public boolean isAnswer() {
        return false;
    }

    @Override
    public boolean isUnsent() {
        return false;
    }

    @Override
    public Viewer viewer() {
        return new Nobody();
    }

    private static final class Nobody extends Viewer {

        @Override
        public boolean isHere() {
            return false;
        }

        @Override
        public String mark() {
            return "";
        }

        @Override
        public boolean is(String role) {
            return false;
        }
    }
}
