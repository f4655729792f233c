/** What a series has published, for readers without login: composed from what each feature lets be public. */
@NullMarked
package org.throughline.web.publication;

import org.jspecify.annotations.NullMarked;
