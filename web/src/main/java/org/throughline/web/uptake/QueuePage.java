package org.throughline.web.uptake;

import java.util.Optional;
import org.throughline.uptake.coding.Queue;
import org.throughline.uptake.suggestion.ForClause;

/**
 * The queue laid out.
 *
 * @param forClause what is worth comparing with the clause that the address chooses
 */
public record QueuePage(Queue queue, Optional<ForClause> forClause) {}
