package org.throughline.deliberation.view.reading;

import java.util.List;
import org.throughline.deliberation.note.NoteLine;
import org.throughline.deliberation.view.View;
import org.throughline.dialogue.series.Frames;

/**
 * One view.
 *
 * @param rewordings the views that put it in other words, as far as the caller may see them
 * @param notes from which it was distilled; empty for whoever does not keep the notes of those sessions
 * @param convened whether the caller convenes where it was put, and so may change it
 */
public record ViewSheet(Frames frames, View view, List<View> rewordings, List<NoteLine> notes, boolean convened) {}
