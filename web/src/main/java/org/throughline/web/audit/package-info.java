/** The record of acts, for administrators. */
@NullMarked
package org.throughline.web.audit;

import org.jspecify.annotations.NullMarked;
