package org.throughline.instrument.library;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.identity.Role;
import org.throughline.instrument.Instrument;
import org.throughline.instrument.catalogue.ExpressionCard;
import org.throughline.instrument.catalogue.InstrumentCard;
import org.throughline.instrument.catalogue.Kinship;
import org.throughline.instrument.catalogue.LineageLink;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.key.InstrumentId;
import org.throughline.instrument.outline.Correspondence;
import org.throughline.refusal.Refusal;

/**
 * Where instruments are read. Anyone signed in may read all of them; a reader without login those that a published
 * series refers to, and the others do not exist for them.
 */
@Stateless
public class InstrumentLibrary {

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private SessionContext context;

    @Inject
    private LibraryQueries shelf;

    @Inject
    private LineageQueries descent;

    @Inject
    private Pairings pairings;

    @Inject
    private Clock clock;

    /** The instruments that the caller may read, newest first. One statement. */
    @PermitAll
    public List<InstrumentCard> list() {
        return shelf.cards(isSignedIn());
    }

    /**
     * What is known of an instrument, and which texts of it are held. One statement.
     *
     * @throws Refusal.Missing if there is no such instrument for the caller
     */
    @PermitAll
    public InstrumentCard card(String slug) {
        return shelf.bySlug(slug, isSignedIn()).card();
    }

    /**
     * The text of an instrument that suits a language best: one in that language, of these the official one, of these
     * the newest. Two statements.
     *
     * @throws Refusal.Missing if there is no such instrument for the caller
     */
    @PermitAll
    public ExpressionReading reader(String slug, String language) {
        LibraryQueries.Volume volume = shelf.bySlug(slug, isSignedIn());
        ExpressionCard best = volume.card().expressions().stream()
                .min(ExpressionCard.bestFor(language))
                .orElseThrow(Refusal.Missing::new);
        return shelf.open(volume, best);
    }

    /**
     * One text by its key. Two statements.
     *
     * @throws Refusal.Missing if there is no such text for the caller
     */
    @PermitAll
    public ExpressionReading reading(ExpressionId expression) {
        LibraryQueries.Volume volume = shelf.byExpression(expression, isSignedIn());
        ExpressionCard card = volume.card().expressions().stream()
                .filter(candidate -> candidate.id().equals(expression))
                .findFirst()
                .orElseThrow(Refusal.Missing::new);
        return shelf.open(volume, card);
    }

    /** How a text corresponds to others of its instrument, by their keys. One statement, or none if there are no others. */
    @PermitAll
    public Map<ExpressionId, Correspondence> correspondence(
            ExpressionReading text, Collection<ExpressionReading> others) {
        return pairings.between(text, others);
    }

    /** What the provisions of an instrument are to those of older and newer ones. */
    @PermitAll
    public List<LineageLink> lineage(String slug) {
        return kinship(slug).stream().map(Kinship::link).toList();
    }

    /** The same with the names of the instruments. One statement. */
    @PermitAll
    public List<Kinship> kinship(String slug) {
        return descent.kinship(slug, isSignedIn());
    }

    /** The words of the provisions that stand in relations of an instrument. One statement. */
    @PermitAll
    public Excerpts related(String slug) {
        return descent.excerpts(slug, isSignedIn());
    }

    /** Lets readers without login see an instrument, because a published series refers to it. */
    @RolesAllowed({Role.CONVENOR, Role.STAFF})
    public void open(InstrumentId instrument) {
        Instrument found = entities.find(Instrument.class, instrument.value());
        if (found == null) {
            throw new Refusal.Missing();
        }
        found.open(clock.instant());
    }

    private boolean isSignedIn() {
        return Stream.of(Role.CONVENOR, Role.PARTICIPANT, Role.STAFF, Role.ADMIN)
                .anyMatch(context::isCallerInRole);
    }
}
