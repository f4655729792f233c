package org.throughline.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody typed and sent after their session had ended. It waits in the new session until they have logged in and
 * comes back to be sent again. A ballot never waits: a choice is not kept anywhere in the clear.
 */
@RequestScoped
public class Unsent {

    private static final String IN_SESSION = "throughline.unsent.";
    private static final int LARGEST = 64 * 1024;
    private static final int MOST = 5;

    @Inject
    private HttpServletRequest request;

    /**
     * Keeps the form of this request and returns the local address at which it can be sent again; for a form with a file
     * the address of the empty form, since the file is still where it was chosen.
     */
    public String keep() {
        String path = request.getRequestURI();
        String language = path.startsWith("/ja") ? "ja" : "en";
        if (path.contains("/ballots/")) {
            return path.replaceFirst("/(check|cast)$", "");
        }
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            return path;
        }
        List<Typed> fields = new ArrayList<>();
        int size = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            for (String value : field.getValue()) {
                fields.add(new Typed(field.getKey(), value));
                size += value.length();
            }
        }
        if (size > LARGEST || fields.isEmpty()) {
            return "/" + language;
        }
        String owner = LastReader.of(request);
        HttpSession session = request.getSession();
        if (owner.isEmpty() || waiting(session) >= MOST) {
            return "/" + language;
        }
        String key = UUID.randomUUID().toString();
        session.setAttribute(IN_SESSION + key, new Waiting(owner, new Form(path, fields)));
        return "/" + language + "/unsent/" + key;
    }

    /** The form that waits under a key in this session for whoever is signed in. */
    public Optional<Form> take(String key) {
        Principal reader = request.getUserPrincipal();
        return Optional.ofNullable((Waiting) request.getSession().getAttribute(IN_SESSION + key))
                .filter(waiting -> reader != null && waiting.owner.equals(LastReader.mark(reader.getName())))
                .map(Waiting::form);
    }

    private static long waiting(HttpSession session) {
        return Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(IN_SESSION))
                .count();
    }

    private record Waiting(String owner, Form form) implements Serializable {}

    /** One field as it was sent. */
    public record Typed(String name, String value) implements Serializable {

        /** Fields that a person wrote, as opposed to keys and versions. Japanese is written without spaces. */
        public boolean isProse() {
            boolean written = name.endsWith("En") || name.endsWith("Ja");
            return (written && !value.isBlank())
                    || value.length() > 40
                    || value.chars().anyMatch(each -> each <= ' ' || each > '~');
        }
    }

    /**
     * A form that waits.
     *
     * @param action the address to which it was sent
     */
    public record Form(String action, List<Typed> fields) implements Serializable {}
}
