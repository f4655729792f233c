package org.throughline.ballot.electorate;

import org.throughline.language.Bilingual;

/** How many of a side may vote, whether they do or not. */
public record SideVoters(Bilingual side, int voters) {}
