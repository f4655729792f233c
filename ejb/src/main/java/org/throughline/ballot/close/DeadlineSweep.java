package org.throughline.ballot.close;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.throughline.ballot.reason.Reasons;

/**
 * Looks once a minute, on every node, whether a round is due or a close broke off; and on the half hour for
 * reasons that have been kept long enough.
 */
@Singleton
@Startup
@PermitAll
public class DeadlineSweep {

    private static final Logger LOG = System.getLogger(DeadlineSweep.class.getName());

    @Inject
    private Closing closing;

    @Inject
    private Reasons reasons;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() {
        closing.watched().forEach(this::attend);
    }

    @Schedule(hour = "*", minute = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void deleteOldReasons() {
        try {
            reasons.deleteOverdue();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old reasons could not be deleted; trying again in an hour.", e);
        }
    }

    private void attend(Closing.Watched watched) {
        try {
            closing.attend(watched);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Round " + watched.round() + " could not be closed; trying again in a minute.", e);
        }
    }
}
