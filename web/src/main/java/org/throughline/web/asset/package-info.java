/** Files that never change while the application runs: styles, scripts, signs. Each has the hash of what is in it in its address. */
@NullMarked
package org.throughline.web.asset;

import org.jspecify.annotations.NullMarked;
