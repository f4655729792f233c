package org.throughline.web.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.refusal.Refusal;
import org.throughline.web.page.Frame;
import org.throughline.web.page.Onward;
import org.throughline.web.page.Page;
import org.throughline.web.page.Texts;
import org.throughline.web.resend.Unsent;
import org.throughline.web.resend.Unsent.Typed;

/** Chooses between page and problem and fills in what was typed. */
@RequestScoped
public class Answers {

    /** Sent again as it was, this would be refused again. */
    private static final String CHANGED = "changed";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Frame frame;

    Response refusal(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Missing missing -> answer(Response.Status.NOT_FOUND, "missing", null, 0);
            case Refusal.Invalid invalid -> invalid(invalid);
            case Refusal.NotNow notNow -> answer(Response.Status.CONFLICT, notNow.code(), null, 0, args(notNow));
            case Refusal.Stale stale -> stale(stale);
            case Refusal.Unconfirmed unread -> unread(unread);
        };
    }

    Response answer(
            Response.StatusType status, String code, @Nullable String current, long version, Object... arguments) {
        if (Problem.isAnswerTo(request)) {
            return Problem.response(status, code);
        }
        if (isBallot() && status.getStatusCode() >= 500) {
            return Onward.to(request, URI.create(request.getRequestURI() + "?unknown"));
        }
        List<Typed> typed = status.getStatusCode() == 404 ? List.of() : typed();
        ErrorPage page = new ErrorPage(
                "refusal." + code + ".title",
                frame.t("refusal." + code, arguments),
                current,
                version,
                typed.isEmpty() || code.equals(CHANGED) ? null : request.getRequestURI(),
                typed,
                typed.isEmpty() ? null : Came.page(request).orElse(null));
        return new Page("refusal/error", page).with(status.getStatusCode());
    }

    private Response stale(Refusal.Stale stale) {
        return Problem.isAnswerTo(request)
                ? Problem.stale(Response.Status.PRECONDITION_FAILED, stale.current(), stale.version())
                : answer(Response.Status.PRECONDITION_FAILED, "stale", stale.current(), stale.version());
    }

    private Response invalid(Refusal.Invalid invalid) {
        if (Problem.isAnswerTo(request)) {
            return Problem.response(Unprocessable.CONTENT, invalid.code(), invalid.faults());
        }
        return answer(Unprocessable.CONTENT, invalid.code(), null, 0, args(invalid));
    }

    /** Where a page does not show it in its own form: what has to be read, and the same act again. */
    private Response unread(Refusal.Unconfirmed unread) {
        if (Problem.isAnswerTo(request)) {
            return Problem.response(Response.Status.CONFLICT, unread.code());
        }
        String own = "doubt." + unread.doubts().getFirst().code() + ".act";
        ConfirmPage page = new ConfirmPage(
                unread.doubts(),
                unread.doubts().size() == 1 && Texts.in(frame.language()).has(own) ? own : "confirm.act",
                request.getRequestURI(),
                typed(),
                unread.mark(),
                Came.from(request, frame.path("")));
        return new Page("refusal/confirm", page).with(Response.Status.CONFLICT.getStatusCode());
    }

    private static Object[] args(Refusal refusal) {
        return refusal.arguments().toArray();
    }

    /** A ballot, or the reasons beside it: no page is the answer to one, so that none stays in the browser's history. */
    private boolean isBallot() {
        return isSealedForm() && !request.getRequestURI().endsWith("/hands");
    }

    private boolean isSealedForm() {
        return request.getMethod().equals("POST") && Unsent.isSealed(request.getRequestURI());
    }

    /** A ballot is never given back: it would stand in the clear on a page that nobody asked for. */
    private List<Typed> typed() {
        List<Typed> fields = new ArrayList<>();
        if (request.getMethod().equals("POST") && !isSealedForm()) {
            for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
                for (String value : field.getValue()) {
                    fields.add(new Typed(field.getKey(), value));
                }
            }
        }
        return fields;
    }

    /** 422, which the REST library does not name. */
    enum Unprocessable implements Response.StatusType {
        CONTENT;

        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    }
}
