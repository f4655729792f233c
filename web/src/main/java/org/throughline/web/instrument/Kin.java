package org.throughline.web.instrument;

import org.throughline.language.Bilingual;

/**
 * What a provision is to another instrument, in words.
 *
 * @param word such as "Carried over from {name}", in the language of the page
 * @param href of the other provision, or of the other instrument
 * @param note what the catalogue says of it; may be empty
 * @param compare address of both texts side by side; empty if there are no two
 */
public record Kin(String word, String href, Bilingual note, String compare) {}
