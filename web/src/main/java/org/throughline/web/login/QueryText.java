package org.throughline.web.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names and values as addresses and forms carry them. */
final class QueryText {

    private final StringBuilder text = new StringBuilder();

    QueryText add(String name, String value) {
        if (!text.isEmpty()) {
            text.append('&');
        }
        text.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
