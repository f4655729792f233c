/**
 * Forms with what was typed and what is wrong with it.
 */
@NullMarked
package org.throughline.web.form;

import org.jspecify.annotations.NullMarked;
