package org.throughline.local.mail;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it arrived.
 *
 * @param to all its recipients
 * @param headers one a line, in words
 */
public record Mail(Instant at, String to, String subject, String messageId, String headers, String text)
        implements Comparable<Mail> {

    static Mail of(MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                Optional.ofNullable(message.getReceivedDate())
                        .map(Date::toInstant)
                        .orElse(Instant.EPOCH),
                addresses(message.getAllRecipients()),
                Optional.ofNullable(message.getSubject()).orElse(""),
                Optional.ofNullable(message.getMessageID()).orElse(""),
                headers(message),
                String.valueOf(message.getContent()).replace("\r\n", "\n"));
    }

    @Override
    public int compareTo(Mail other) {
        return at.compareTo(other.at);
    }

    private static String addresses(Address @Nullable [] all) {
        return all == null ? "" : Arrays.stream(all).map(Address::toString).collect(Collectors.joining(", "));
    }

    private static String headers(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(Mail::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Header header) {
        try {
            return header.getName() + ": " + MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
        } catch (UnsupportedEncodingException unknown) {
            return header.getName() + ": " + header.getValue();
        }
    }
}
