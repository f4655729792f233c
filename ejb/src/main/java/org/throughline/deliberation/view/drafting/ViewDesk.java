package org.throughline.deliberation.view.drafting;

import java.util.List;
import org.throughline.deliberation.descriptor.Setting;
import org.throughline.dialogue.series.Frames;

/** What a convenor needs to draft a view: themes and sides, and the settings in which it may have been put. */
public record ViewDesk(Frames frames, List<Setting> settings) {}
