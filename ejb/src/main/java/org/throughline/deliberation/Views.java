package org.throughline.deliberation;

import java.util.List;
import org.throughline.dialogue.Frames;

/** The views of a series that the caller may see, with the themes and sides they are filed under. */
public record Views(Frames frames, List<View> views) {}
