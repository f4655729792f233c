package org.throughline.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AdministratorTest {

    /** The line of the domain that the server ships, whose administrator has an empty password. */
    private static final String SHIPPED =
            "admin;{SSHA256}27Nv0BTvkPdBpYuWJgtDj3hg/sWSRcCd4KQrT7m5PKt0kvVl+Z/n3Q==;asadmin\n";

    @Test
    void a_password_is_written_as_the_server_reads_it() {
        byte[] shipped = Base64.getDecoder().decode(SHIPPED.replaceAll(".*}|;asadmin\n", ""));
        byte[] salt = Arrays.copyOfRange(shipped, shipped.length - 8, shipped.length);
        assertThat(Administrator.line("", salt)).isEqualTo(SHIPPED);
        assertThat(Administrator.line("x", salt)).isNotEqualTo(SHIPPED);
    }
}
