package org.throughline.web.deliberation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.deliberation.key.NoteId;
import org.throughline.deliberation.note.NoteLine;
import org.throughline.deliberation.view.View;
import org.throughline.deliberation.view.drafting.ViewDesk;
import org.throughline.web.form.Form;

/**
 * The form of a view.
 *
 * @param view that is edited, or put in other words by a new one; null for one that has no other before it
 * @param fresh whether it is a new one
 * @param notes to pick from
 * @param chosen keys of those that the view stands on
 * @param setting key of the one that is chosen when the form opens
 */
public record ViewFormPage(
        ViewDesk desk,
        @Nullable View view,
        boolean fresh,
        List<NoteLine> notes,
        Set<NoteId> chosen,
        String setting,
        Phrasing phrasing,
        Form form) {}
