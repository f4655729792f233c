/**
 * The three servers, each with what has to be done before, while and after it runs. None knows another one; what order
 * they start in is not decided here.
 */
@Knows({"local.process", "local.setting", "schema"})
@NullMarked
package org.throughline.local.server;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
