/** The front page, the pages around the login, and whether the application is ready. */
@NullMarked
package org.throughline.web.home;

import org.jspecify.annotations.NullMarked;
