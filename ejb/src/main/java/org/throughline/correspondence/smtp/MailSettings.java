package org.throughline.correspondence.smtp;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.throughline.HasCode;

/** What an operator says of mail. */
@Dependent
public class MailSettings {

    @Inject
    @ConfigProperty(name = "base.url")
    private String baseUrl;

    @Inject
    @ConfigProperty(name = "mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "mail.port")
    private Optional<Integer> port;

    @Inject
    @ConfigProperty(name = "mail.tls", defaultValue = "starttls")
    private String tls;

    @Inject
    @ConfigProperty(name = "mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "mail.reply.to")
    private Optional<String> replyTo;

    @Inject
    @ConfigProperty(name = "mail.kept", defaultValue = "P30D")
    private Duration kept;

    @Inject
    @ConfigProperty(name = "mail.lease", defaultValue = "PT5M")
    private Duration lease;

    /**
     * Empty as long as none is named: mails wait.
     *
     * @throws IllegalArgumentException if {@code mail.tls} is none of starttls, tls, none
     */
    public Optional<MailServer> server() {
        return host.filter(name -> !name.isBlank()).map(name -> {
            MailTls protection = HasCode.of(MailTls.class, tls);
            return new MailServer(
                    name,
                    port.orElse(protection.usualPort()),
                    protection,
                    user,
                    password,
                    from.orElse("throughline@" + domain()),
                    replyTo,
                    domain());
        });
    }

    /** The host of the pages, by which mails are told apart in the world. */
    public String domain() {
        return URI.create(baseUrl).getHost();
    }

    /** Where the pages are, without a slash at the end. */
    public String pages() {
        return baseUrl;
    }

    /** How long address and text are kept once a mail is settled. */
    public Duration kept() {
        return kept;
    }

    /** After this time an attempt that has not come back is taken to have broken off. Longer than any goes on. */
    public Duration lease() {
        return lease;
    }
}
