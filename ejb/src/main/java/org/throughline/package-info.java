/** What packages say of themselves. What the application does is in the packages below, one for each feature. */
@NullMarked
package org.throughline;

import org.jspecify.annotations.NullMarked;
