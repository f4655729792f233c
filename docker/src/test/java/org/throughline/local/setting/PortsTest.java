package org.throughline.local.setting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.throughline.local.process.StartFailure;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_the_property_that_changes_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.free();
            Ports taken =
                    new Ports(other.getLocalPort(), ports.admin(), ports.keycloak(), ports.database(), ports.mail(), 0);
            assertThatThrownBy(() -> taken.check(true))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("-Dthroughline.port=");
        }
    }

    @Test
    void all_taken_ports_are_named_at_once() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> new Ports(port, port, port, port, port, 0).check(true))
                    .hasMessageContaining("-Dthroughline.port=")
                    .hasMessageContaining("-Dthroughline.admin.port=")
                    .hasMessageContaining("-Dthroughline.keycloak.port=")
                    .hasMessageContaining("-Dthroughline.database.port=")
                    .hasMessageContaining("-Dthroughline.mail.port=");
        }
    }

    @Test
    void the_database_port_is_not_asked_for_when_another_server_is_used() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports free = Ports.free();
            Ports ports =
                    new Ports(free.application(), free.admin(), free.keycloak(), other.getLocalPort(), free.mail(), 0);
            assertThatCode(() -> ports.check(false)).doesNotThrowAnyException();
        }
    }

    @Test
    void what_is_not_a_port_is_refused() {
        Properties said = new Properties();
        said.setProperty("throughline.keycloak.port", "eighty");
        assertThatThrownBy(() -> Ports.USUAL.with(said)).hasMessageContaining("throughline.keycloak.port");
    }
}
