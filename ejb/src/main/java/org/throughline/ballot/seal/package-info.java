/**
 * How a ballot is sealed and where the keys are. A ballot is two messages of one HPKE context (RFC 9180, X25519,
 * HKDF-SHA256, AES-256-GCM): whether it was cast, and the answers. So it can be counted how many were cast while every
 * answer stays sealed. Both have a fixed length whatever they say. Reasons that voters
 * give are sealed in the same way, in a context of their own. Keys live in a {@link
 * org.throughline.ballot.seal.KeyVault}, outside the database and its backups; nothing here writes a log. Knows nobody.
 */
@Knows({})
@NullMarked
package org.throughline.ballot.seal;

import org.jspecify.annotations.NullMarked;
import org.throughline.Knows;
