/**
 * Reads PDF files. The library that opens them runs in a process of its own with little memory and a deadline, since a
 * file of a few kilobytes can make it unpack gigabytes or turn for ever, and neither can be stopped inside the server.
 * That process tells where each printed line stands; here lines become paragraphs, and what repeats from page to page
 * stands around the text.
 */
@Knows({"document.format.guard", "document.source", "refusal"})
@NullMarked
package org.throughline.document.format.pdf;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
