/** Delivers the application: pages, REST and login. Touches boundaries and records of the features, never an entity. */
@Knows({})
@NullMarked
package org.throughline.web;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
