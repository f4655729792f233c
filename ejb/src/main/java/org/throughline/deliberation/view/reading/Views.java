package org.throughline.deliberation.view.reading;

import java.util.List;
import org.throughline.deliberation.view.View;
import org.throughline.dialogue.series.Frames;

/** The views of a series that the caller may see, with the themes and sides they are filed under. */
public record Views(Frames frames, List<View> views) {}
