/**
 * What stands between a stranger's file and the memory and time of the server: an archive is unpacked part by part and
 * counted, XML is read without document types and without any address being followed, and whoever reads looks at a
 * deadline. Knows refusals only.
 */
@Knows({"refusal"})
@NullMarked
package org.throughline.document.format.guard;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
