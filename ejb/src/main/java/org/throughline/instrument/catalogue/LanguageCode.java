package org.throughline.instrument.catalogue;

import java.util.regex.Pattern;

/** Instruments are in more languages than the interface: any code of two or three letters, with a region if need be. */
public final class LanguageCode {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private LanguageCode() {}

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
