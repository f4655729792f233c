package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.stat.SessionStatistics;
import org.junit.jupiter.api.Test;

class ReadOnlyTest {

    @Test
    void a_page_that_would_write_fails_where_reading_is_watched_and_says_what() {
        assertThatThrownBy(() -> new ReadOnly.Watch(session(true)).beforeCompletion())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a note");
        assertThatCode(() -> new ReadOnly.Watch(session(false)).beforeCompletion())
                .doesNotThrowAnyException();
    }

    private static Session session(boolean isDirty) {
        SessionStatistics statistics = (SessionStatistics) Proxy.newProxyInstance(
                ReadOnlyTest.class.getClassLoader(),
                new Class<?>[] {SessionStatistics.class},
                (proxy, method, arguments) -> Set.of("a note"));
        return (Session) Proxy.newProxyInstance(
                ReadOnlyTest.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("isDirty") ? (Object) isDirty : statistics);
    }
}
