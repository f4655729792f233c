/**
 * Who is signed in on this browser, and who was last.
 */
@Knows({})
@NullMarked
package org.throughline.web.session;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
