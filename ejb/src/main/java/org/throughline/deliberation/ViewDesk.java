package org.throughline.deliberation;

import java.util.List;
import org.throughline.dialogue.Frames;

/** What a convenor needs to draft a view: themes and sides, and the settings in which it may have been put. */
public record ViewDesk(Frames frames, List<Setting> settings) {}
