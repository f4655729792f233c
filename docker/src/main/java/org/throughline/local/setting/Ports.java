package org.throughline.local.setting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.throughline.local.process.StartFailure;

/**
 * Where the parts listen, on the loopback interface only.
 *
 * @param application the pages and the API
 * @param admin the application server's administration
 * @param keycloak the login server
 * @param database the database, unless another one is used
 * @param mail where mails that were caught are read
 * @param debug where a debugger finds the application server, while somebody works on it; 0 if nobody does
 */
public record Ports(int application, int admin, int keycloak, int database, int mail, int debug) {

    public static final Ports USUAL = new Ports(8080, 4848, 8180, 3307, 8025, 0);

    private static final String APPLICATION = "throughline.port";
    private static final String ADMIN = "throughline.admin.port";
    private static final String KEYCLOAK = "throughline.keycloak.port";
    private static final String DATABASE = "throughline.database.port";
    private static final String MAIL = "throughline.mail.port";
    private static final String DEBUGGER = "throughline.debug.port";

    /** Five ports that nobody uses at this moment. */
    public static Ports free() {
        ServerSocket[] sockets = new ServerSocket[5];
        try {
            for (int i = 0; i < sockets.length; i++) {
                sockets[i] = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            }
            int[] free =
                    Arrays.stream(sockets).mapToInt(ServerSocket::getLocalPort).toArray();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return new Ports(free[0], free[1], free[2], free[3], free[4], 0);
        } catch (IOException e) {
            throw new StartFailure("This machine gives no free port: " + e.getMessage(), e);
        }
    }

    public Ports with(Properties said) {
        return new Ports(
                port(said, APPLICATION, application),
                port(said, ADMIN, admin),
                port(said, KEYCLOAK, keycloak),
                port(said, DATABASE, database),
                port(said, MAIL, mail),
                port(said, DEBUGGER, debug));
    }

    /** Refuses to go on when somebody else listens on one of them. */
    public void check(boolean ownDatabase) {
        List<String> taken = new java.util.ArrayList<>();
        check(APPLICATION, application, "the pages", taken);
        check(ADMIN, admin, "the application server's administration", taken);
        check(KEYCLOAK, keycloak, "the login", taken);
        if (ownDatabase) {
            check(DATABASE, database, "the database", taken);
        }
        check(MAIL, mail, "the mail that is caught", taken);
        if (debug > 0) {
            check(DEBUGGER, debug, "the debugger", taken);
        }
        if (!taken.isEmpty()) {
            throw new StartFailure(String.join(System.lineSeparator(), taken));
        }
    }

    private static void check(String property, int port, String purpose, List<String> taken) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            taken.add("Port " + port + " (" + purpose + ") is taken by another program. Choose another one: -D"
                    + property + "=" + (port + 10));
        }
    }

    private static int port(Properties said, String name, int usual) {
        String value = said.getProperty(name, String.valueOf(usual));
        if (usual == 0 && value.equals("0")) {
            return 0;
        }
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
            throw new StartFailure(name + " is \"" + value + "\", not a port from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }
}
