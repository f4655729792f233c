package org.throughline.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    @Test
    void behind_https_the_session_is_bound_to_this_host_and_to_encrypted_lines() {
        Map<String, Object> set = new HashMap<>();
        SessionCookie.set((SessionCookieConfig) Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {SessionCookieConfig.class},
                (proxy, method, arguments) -> set.put(method.getName(), arguments[0])));
        assertThat(set).containsEntry("setSecure", true).containsEntry("setPath", "/");
        assertThat(set.get("setName")).asString().startsWith("__Host-");
    }
}
