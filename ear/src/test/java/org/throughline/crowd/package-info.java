/**
 * Many people who use the running application at once, as programs: they sign in at the login server, keep cookies and
 * send the forms of the pages, exactly as a browser without script does. For the tests that put load and faults on the
 * ballot box and for the benchmark; knows pages and forms, no class and no table of the application.
 */
@NullMarked
package org.throughline.crowd;

import org.jspecify.annotations.NullMarked;
