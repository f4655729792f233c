package org.throughline.local;

import java.io.PrintStream;
import java.util.Locale;

/** What the reader sees when everything runs. */
final class Greeting {

    private Greeting() {}

    static void to(PrintStream out, LocalStack stack) {
        out.printf(Locale.ROOT, "%nThroughline runs at %s/ (started in %.0f s)%n%n", stack.baseUrl(), stack.seconds());
        stack.logins()
                .all()
                .forEach(login -> out.printf("  %-17s %s   %s%n", login.user(), login.password(), login.role()));
        out.printf(
                "%n  login server      %s   %s %s%n",
                stack.keycloakUrl(),
                stack.keycloakAdmin().user(),
                stack.keycloakAdmin().password());
        out.printf("  mail, all caught  %s%n", stack.mail().page());
        out.printf("  data and keys     %s%n", stack.settings().home());
        out.printf("  logs              %s%n%n", stack.logs());
        out.println("Ctrl-C stops it, or mvn -Pstop in another window.");
    }
}
