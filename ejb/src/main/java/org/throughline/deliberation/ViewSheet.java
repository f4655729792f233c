package org.throughline.deliberation;

import java.util.List;
import org.throughline.dialogue.Frames;

/**
 * One view.
 *
 * @param notes from which it was distilled; empty for whoever does not keep the notes of those sessions
 * @param convened whether the caller convenes where it was put, and so may change it
 */
public record ViewSheet(Frames frames, View view, List<NoteLine> notes, boolean convened) {}
