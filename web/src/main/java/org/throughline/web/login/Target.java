package org.throughline.web.login;

import org.jspecify.annotations.Nullable;

/** The local address to which a login returns. */
final class Target {

    private Target() {}

    /** The address if it is one of ours, else the front page: nobody is sent elsewhere by a forged link. */
    static String local(@Nullable String address) {
        return address != null && isOurs(address) ? address : "/";
    }

    private static boolean isOurs(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }

    static String language(String target) {
        return target.equals("/ja") || target.startsWith("/ja/") ? "ja" : "en";
    }
}
