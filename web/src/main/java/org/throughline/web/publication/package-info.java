/**
 * What a series has published: for readers without login, composed from what each feature lets be public; and its reports,
 * brought in, mended, read, and taken over from by those who may.
 */
@NullMarked
package org.throughline.web.publication;

import org.jspecify.annotations.NullMarked;
