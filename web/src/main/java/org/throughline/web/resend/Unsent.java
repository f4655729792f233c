package org.throughline.web.resend;

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
import java.util.regex.Pattern;
import org.throughline.web.login.ReturnAddress;
import org.throughline.web.session.LastReader;

/**
 * What somebody typed and sent after their session had ended. It waits in the new session until they have logged in and
 * comes back to be sent again. A ballot never waits, nor a reason, nor a show of hands: none is kept anywhere in the clear.
 */
@RequestScoped
public class Unsent {

    private static final String IN_SESSION = "throughline.unsent.";
    private static final int LARGEST = 64 * 1024;
    private static final int MOST = 5;
    private static final Pattern SEALED = Pattern.compile(".*/ballots/([0-9a-f-]{36}/(vote|reasons)|hands)");

    @Inject
    private HttpServletRequest request;

    /**
     * Keeps the form of this request and returns the local address at which it can be sent again; where it is not kept, the
     * address of the empty form, which then says that nothing was sent.
     */
    public String keep() {
        String path = request.getRequestURI();
        String language = path.startsWith("/ja") ? "ja" : "en";
        String type = request.getContentType();
        if (isSealed(path) || (type != null && type.startsWith("multipart/"))) {
            return path + ReturnAddress.NOTICE;
        }
        List<Typed> fields = new ArrayList<>();
        int size = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            for (String value : field.getValue()) {
                fields.add(new Typed(field.getKey(), value));
                size += value.length();
            }
        }
        String owner = LastReader.of(request);
        if (size > LARGEST || fields.isEmpty() || owner.isEmpty()) {
            return "/" + language + ReturnAddress.NOTICE;
        }
        HttpSession session = request.getSession();
        if (waiting(session) >= MOST) {
            return "/" + language + ReturnAddress.NOTICE;
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

    /** Whether what is sent there tells how somebody voted, or how a room did. */
    public static boolean isSealed(String path) {
        return SEALED.matcher(path).matches();
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
