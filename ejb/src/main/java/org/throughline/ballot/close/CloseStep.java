package org.throughline.ballot.close;

import java.time.Instant;
import org.throughline.ballot.round.Round;
import org.throughline.ballot.round.RoundState;
import org.throughline.ballot.seal.KeyVault;
import org.throughline.platform.Sha256;

/**
 * The steps of a close, in the order in which they are taken, and what each does where it finds the round. Whoever takes
 * a close up again begins with the first and goes through all of them. The exhaustive model of the close in the tests walks
 * through these very steps and decisions.
 */
enum CloseStep {
    /**
     * From here on no ballot is taken: when the deadline has passed; or if the database was set back since the round was
     * counted, which the second copy shows.
     */
    TAKE_NO_MORE {
        @Override
        Act where(Standing round) {
            if (round.state() != RoundState.OPEN) {
                return Act.PASS;
            }
            return round.due() || round.copied() ? Act.DO : Act.STOP;
        }
    },
    /** What may be told is counted and stored, and reasons are opened; or taken from the second copy, if the database was set back since. */
    COUNT {
        @Override
        Act where(Standing round) {
            if (round.state() != RoundState.CLOSING) {
                return Act.STOP;
            }
            return round.counted() ? Act.PASS : round.copied() ? Act.ADOPT : Act.DO;
        }
    },
    /** It is kept a second time, beside the keys. */
    KEEP_SECOND_COPY {
        @Override
        Act where(Standing round) {
            return Act.DO;
        }
    },
    /** The ballots are deleted, and the sealed reasons. */
    EMPTY_BOX {
        @Override
        Act where(Standing round) {
            return round.counted() && round.copied() ? Act.DO : Act.REFUSE;
        }
    },
    /** The keys are destroyed. */
    DESTROY_KEYS {
        @Override
        Act where(Standing round) {
            return Act.DO;
        }
    },
    /** Everybody is told. */
    FINISH {
        @Override
        Act where(Standing round) {
            if (!round.buried()) {
                return Act.REFUSE;
            }
            return round.state() == RoundState.CLOSING ? Act.DO : Act.PASS;
        }
    };

    /** What a step does. */
    enum Act {
        DO,
        /** Takes over what another attempt has done. */
        ADOPT,
        /** Nothing is left to be done. */
        PASS,
        /** The close does not go on. */
        STOP,
        /** Something went wrong before; the close is taken up again later. */
        REFUSE
    }

    /**
     * Where a round stands.
     *
     * @param due whether its deadline has passed
     * @param counted whether what is told is stored
     * @param copied whether the vault has it too
     * @param buried whether the vault has the tombstone of its keys
     */
    record Standing(RoundState state, boolean due, boolean counted, boolean copied, boolean buried) {

        /** Before it is counted any copy counts; afterwards only one of the same tally. */
        static Standing of(Round round, Instant now, KeyVault vault) {
            return new Standing(
                    round.summary().state(),
                    round.isDue(now),
                    round.lifeCycle().isCounted(),
                    vault.tally(round.key())
                            .map(Sha256::of)
                            .filter(hash -> !round.lifeCycle().isCounted()
                                    || round.lifeCycle().isCountedAs(hash))
                            .isPresent(),
                    vault.tombstone(round.key())
                            .filter(round.lifeCycle()::isCountedAs)
                            .isPresent());
        }
    }

    abstract Act where(Standing round);
}
