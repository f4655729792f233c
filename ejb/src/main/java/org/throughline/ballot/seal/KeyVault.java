package org.throughline.ballot.seal;

import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the keys of a round from its opening to its close, outside the database and its backups, and what remains of them
 * afterwards. Whatever a method has written is durable when it returns, and every method may be repeated after a crash.
 * Several nodes share one vault. A failing vault throws; an empty answer means that the vault works and has no such thing.
 */
public interface KeyVault {

    /**
     * Makes the keys of a round; if it has them already, these.
     *
     * @throws IllegalStateException if keys of this id were destroyed before
     */
    SealingKey create(UUID key);

    /** What is needed to seal; does not touch the private key. */
    Optional<SealingKey> sealing(UUID key);

    /** What is needed to count. */
    Optional<OpeningKey> opening(UUID key);

    /** Keeps the released tally beside the keys, as its second copy. */
    void keepTally(UUID key, byte[] tally);

    Optional<byte[]> tally(UUID key);

    /**
     * Destroys the keys for good and leaves a tombstone.
     *
     * @param tallyHash of the tally for which they were used; of nothing if the round was void
     */
    void destroy(UUID key, byte[] tallyHash);

    /** The hash that the tombstone bears, once the keys are destroyed. */
    Optional<byte[]> tombstone(UUID key);
}
