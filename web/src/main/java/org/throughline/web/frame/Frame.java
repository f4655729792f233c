package org.throughline.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.throughline.dialogue.Dates;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.refusal.Doubt;
import org.throughline.web.login.Viewer;

/** What a template needs of the request: the language, the texts, addresses in that language and who is looking. */
@RequestScoped
public class Frame {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Viewer viewer;

    /** The language of the address; of the reader's browser where the address has none. */
    public Language language() {
        String[] parts = request.getRequestURI().split("/", 3);
        return Language.of(parts.length > 1 ? parts[1] : "").orElseGet(this::preferred);
    }

    /** The sentence of a key, filled in. */
    public String t(String key, Object... arguments) {
        return Texts.in(language()).say(key, arguments);
    }

    /** A bilingual text in the language of the page. */
    public String in(Bilingual text) {
        return text.in(language());
    }

    /** An address in the language of the page: {@code path("/s/x")} is {@code /en/s/x}. */
    public String path(String local) {
        return "/" + language().code() + local;
    }

    /** This page in the other language. */
    public String hereInOther() {
        String uri = request.getRequestURI();
        String local = uri.length() > 3 ? uri.substring(3) : "";
        String query = request.getQueryString();
        String address =
                Language.of(uri.substring(1, Math.min(3, uri.length()))).isPresent()
                        ? "/" + language().other().code() + local
                        : "/" + language().other().code();
        return request.getMethod().equals("GET") && query != null ? address + "?" + query : address;
    }

    /** After a write: go and see, so that a reload does not write again. */
    public Response see(String local) {
        return Response.seeOther(Addresses.uri(path(local))).build();
    }

    public Viewer viewer() {
        return viewer;
    }

    /** The form as it was sent, or an empty one. */
    public Form form() {
        return Form.of(request);
    }

    /** What has to be read before something is done, in words. */
    public String doubt(Doubt doubt) {
        return t(
                "doubt." + doubt.code(),
                doubt.arguments().stream().map(this::said).toArray());
    }

    private Object said(Object argument) {
        return switch (argument) {
            case Doubt.Word word -> t(word.key());
            case Bilingual text -> text.in(language()).isEmpty()
                    ? text.in(language().other())
                    : in(text);
            case LocalDate day -> date(day);
            case LocalDateTime time -> date(time.toLocalDate()) + " " + time(time);
            case Dates dates -> dates(dates);
            default -> argument;
        };
    }

    /** A fresh key for a record that the form on this page will make. */
    public UUID newKey() {
        return UUID.randomUUID();
    }

    public String date(LocalDate date) {
        return Dating.date(date, language());
    }

    /** A day with its weekday: Friday, 3 April 2026; 2026年4月3日金曜日. */
    public String day(LocalDate date) {
        return Dating.day(date, language());
    }

    /** A local time of a session, as {@code 10:30}. */
    public String time(LocalDateTime time) {
        return Dating.time(time);
    }

    /** An instant with date and time in a zone, and the zone's short name. */
    public String moment(Instant instant, String zone) {
        return Dating.moment(instant, zone, language());
    }

    /** When a workshop was, as exactly as it is known. */
    public String dates(Dates dates) {
        return dates.from() == null ? t("dates.unknown") : Dating.range(dates, language());
    }

    private Language preferred() {
        return request.getLocale().getLanguage().equals("ja") ? Language.JA : Language.EN;
    }
}
