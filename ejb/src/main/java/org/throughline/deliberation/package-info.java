/**
 * What was put in the room and what may be said of it. A note is a raw line of a session: it has no author and no time,
 * it is seen by that workshop's convenors and rapporteurs alone, and no act on it reaches the audit, since a row there
 * would tell when it was written. A view is a statement distilled from notes, said of "some of a group", never of
 * anybody; its descriptor is held to the rule of disclosure. Views keep no author either. Knows dialogue and the rules
 * of disclosure.
 */
@Knows({"dialogue.setup", "platform.key"})
@NullMarked
package org.throughline.deliberation;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
