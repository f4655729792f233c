/** What can be said about the images and their composition without an engine that runs them. */
@NullMarked
package org.throughline.container;

import org.jspecify.annotations.NullMarked;
