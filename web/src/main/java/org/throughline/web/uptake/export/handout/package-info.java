/**
 * A dossier in words, in one language, before it becomes a file, with the note on method.
 */
@NullMarked
package org.throughline.web.uptake.export.handout;

import org.jspecify.annotations.NullMarked;
