/**
 * Brings the schema of a database to the state that the application expects, by the owner's account, and gives the
 * application's own account what it may do with each table. The local run does this before it starts the server; in
 * production a container does it once and ends.
 */
@Knows({})
@NullMarked
package org.throughline.schema;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
