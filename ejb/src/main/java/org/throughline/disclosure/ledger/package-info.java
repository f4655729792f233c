/**
 * Every release there was, and the refusal of one that would tell more together with an earlier one.
 */
@Knows({"disclosure"})
@NullMarked
package org.throughline.disclosure.ledger;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
