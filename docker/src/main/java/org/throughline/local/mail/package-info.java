/** The mail server of the local run: it takes every mail, passes none on, and shows them on a page. */
@Knows({"local.process"})
@NullMarked
package org.throughline.local.mail;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
