package org.throughline.web.page;

import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.refusal.Refusal;
import org.throughline.web.form.Form;

/**
 * What a form asked for, tried at once. Done, the browser is sent on. Refused, the answer is a page of the form with what
 * was typed and what is wrong with it; a refusal for which no page is named has the page that all refusals have.
 *
 * <pre>{@code
 * return frame.attempt(form -> register.draft(series, RecommendationForm.read(form)))
 *         .orShow(this::draftPage)
 *         .thenSee(form -> here(form.code("code")));
 * }</pre>
 *
 * @param <T> what came of it, of which its address is made; the form itself if nothing did
 */
public final class Attempt<T> {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final Frame frame;
    private final Form form;
    private final @Nullable T done;
    private final @Nullable Refusal refusal;
    private @Nullable Response shown;

    private Attempt(Frame frame, Form form, @Nullable T done, @Nullable Refusal refusal) {
        this.frame = frame;
        this.form = form;
        this.done = done;
        this.refusal = refusal;
    }

    static <T> Attempt<T> of(Frame frame, Form form, Function<Form, T> act) {
        try {
            return new Attempt<>(frame, form, act.apply(form), null);
        } catch (Refusal refusal) {
            return new Attempt<>(frame, form, null, refusal);
        }
    }

    /** If what was sent cannot be right: the page of the form with its faults (422). */
    public Attempt<T> orShow(Function<Form, Page> page) {
        return on(Refusal.Invalid.class, page, UNPROCESSABLE);
    }

    /** If something has to be read first: the page of the form with that to be ticked (409). */
    public Attempt<T> orAsk(Function<Form, Page> page) {
        return on(Refusal.Unconfirmed.class, page, CONFLICT);
    }

    /** If it cannot be done as things stand: the page from which it was sent, saying why (409). */
    public Attempt<T> orSay(Function<Form, Page> page) {
        return on(Refusal.NotNow.class, page, CONFLICT);
    }

    /** Where it is to be seen once it is done (303). */
    public Response thenSee(String local) {
        return thenSee(done -> local);
    }

    /** The same, of what came of it. */
    public Response thenSee(Function<? super T, String> local) {
        if (refusal == null) {
            return frame.see(local.apply(Objects.requireNonNull(done)));
        }
        if (shown == null) {
            throw refusal;
        }
        return shown;
    }

    private Attempt<T> on(Class<? extends Refusal> kind, Function<Form, Page> page, int status) {
        if (refusal != null && kind.isInstance(refusal)) {
            shown = page.apply(form.refused(refusal)).with(status);
        }
        return this;
    }
}
