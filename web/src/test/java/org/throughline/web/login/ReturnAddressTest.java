package org.throughline.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnAddressTest {

    private final List<Object> said = new ArrayList<>();

    /** A response that notes what is done to it. */
    private final HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                said.add(method.getName());
                said.addAll(List.of(arguments));
                return null;
            });

    @Test
    void whoever_can_be_sent_to_the_provider_is_sent_there() throws IOException {
        ReturnAddress.leave(response, () -> "https://login.example/x", ReturnAddress.failed("/ja"));
        assertThat(said).containsExactly("sendRedirect", "https://login.example/x");
    }

    @Test
    void where_the_provider_is_away_a_page_in_the_readers_language_says_so_and_keeps_what_was_wanted()
            throws IOException {
        ReturnAddress.leave(
                response,
                () -> {
                    throw new ProviderNotReachable("away");
                },
                ReturnAddress.failed("/ja/s/x?y=1") + "&because=away");
        assertThat(said)
                .containsExactly(
                        "setStatus",
                        303,
                        "setHeader",
                        "Location",
                        "/ja/login-failed?to=%2Fja%2Fs%2Fx%3Fy%3D1&because=away");
    }
}
