/** Files that never change while the application runs: styles, scripts, signs. Each has the hash of what is in it in its address. */
@Knows({})
@NullMarked
package org.throughline.web.asset;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
