package org.throughline.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.dialogue.workshop.Dates;
import org.throughline.language.Bilingual;
import org.throughline.language.Language;
import org.throughline.refusal.Doubt;
import org.throughline.web.asset.Assets;
import org.throughline.web.form.Form;
import org.throughline.web.login.IdentityProvider;
import org.throughline.web.session.Viewer;

/** What a template needs of the request: the language, the texts, addresses in that language and who is looking. */
@RequestScoped
public class Frame {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Viewer viewer;

    @Inject
    private IdentityProvider provider;

    private final Map<String, String> named = new LinkedHashMap<>();
    private boolean refused;

    /** Without what finds the one of the running request at every call: for a template, which calls it a thousand times. */
    public Frame itself() {
        return this;
    }

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

    /** The address of a style, script or sign: {@code asset("page.js")}. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /** This page in the other language. */
    public String hereInOther() {
        String here = here();
        String other = "/" + language().other().code();
        return Language.of(here.substring(1, Math.min(3, here.length()))).isPresent()
                ? other + here.substring(3)
                : other;
    }

    /** Where this page can be asked for: its address, or that of the form to which it is the answer. */
    public String here() {
        String query = request.getQueryString();
        if (isAnswer()) {
            return Addresses.local(request.getHeader("Referer"), provider.baseUrl())
                    .orElse(request.getRequestURI());
        }
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Whether this page answers a form that was sent, so that its address alone does not lead to it. */
    public boolean isAnswer() {
        return request.getMethod().equals("POST");
    }

    /** After a write: go and see, so that a reload does not write again. A script that asks for it gets the address. */
    public Response see(String local) {
        return Onward.to(request, Addresses.uri(path(local)));
    }

    /** Tries what the form that was sent asks for. */
    public Attempt<Form> attempt(Consumer<Form> act) {
        return attempt(form(), act);
    }

    /** The same with a form that is read otherwise, as one is that came with a file. */
    public Attempt<Form> attempt(Form form, Consumer<Form> act) {
        return Attempt.of(this, form, given -> {
            act.accept(given);
            return given;
        });
    }

    /** The same with an act that gives something back, of which it is known where to go on. */
    public <T> Attempt<T> attemptFor(Function<Form, T> act) {
        return Attempt.of(this, form(), act);
    }

    /** Whether somebody is led here whose form was not taken, because their session had ended. */
    public boolean isUnsent() {
        return request.getParameter("unsent") != null;
    }

    /** A form on this page was refused: its title says so. */
    public void refuse() {
        refused = true;
    }

    public boolean isRefused() {
        return refused;
    }

    /** What a field that has a fault is called on this page, for the summary of the faults. */
    public void name(String field, String label) {
        named.put(field, label);
    }

    /** What a field is called on this page; empty if it has not been named. */
    public String nameOf(String field) {
        return named.getOrDefault(field, "");
    }

    /** Fields in the order in which the page has them; those that it does not name come last. */
    public List<String> inOrder(Set<String> fields) {
        return Stream.concat(named.keySet().stream(), fields.stream().sorted())
                .distinct()
                .filter(fields::contains)
                .toList();
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
        return DoubtWording.of(doubt, this);
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
        return Dating.of(dates, language());
    }

    private Language preferred() {
        return request.getLocale().getLanguage().equals("ja") ? Language.JA : Language.EN;
    }
}
