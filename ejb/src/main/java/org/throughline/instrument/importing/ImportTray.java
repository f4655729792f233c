package org.throughline.instrument.importing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.document.source.Upload;
import org.throughline.identity.Caller;
import org.throughline.identity.Role;
import org.throughline.instrument.correction.Correction;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.parsing.ParsedText;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/**
 * Where imports wait until they are saved, each seen by nobody but its owner, and where what was read is mended. Nothing
 * typed, chosen or mended is lost by a refusal, a reload or the end of a login; after a week without a touch it goes.
 */
@Stateless
public class ImportTray {

    static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    /**
     * Keeps a file with what was typed. The same file again keeps its mends.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed if another file was mended that this one takes the place of
     * @param id key of the text that will be
     * @throws Refusal.Missing if another has an import of that key
     */
    @RolesAllowed(Role.STAFF)
    public void put(ExpressionId id, Map<String, List<String>> fields, Upload upload, ParsedText parsed, String read) {
        ImportDraft draft = entities.find(ImportDraft.class, id.value());
        if (draft == null) {
            entities.persist(new ImportDraft(id, caller.subject(), fields, upload, parsed, clock.instant()));
            return;
        }
        refuseOthers(draft);
        Upload before = draft.upload();
        boolean other =
                !before.fileName().equals(upload.fileName()) || !Arrays.equals(before.content(), upload.content());
        if (other && draft.mends() > 0) {
            Refusal.Unconfirmed.unlessRead(
                    List.of(Doubt.of("import.otherFile", before.fileName(), upload.fileName(), draft.mends())), read);
        }
        draft.fill(fields, clock.instant());
        if (other) {
            draft.read(upload, parsed);
        }
    }

    /** Keeps what was typed beside the file that is kept already; says whether there is one. */
    @RolesAllowed(Role.STAFF)
    public boolean fill(ExpressionId id, Map<String, List<String>> fields) {
        ImportDraft draft = entities.find(ImportDraft.class, id.value());
        if (draft == null || !draft.isOf(caller.subject())) {
            return false;
        }
        draft.fill(fields, clock.instant());
        return true;
    }

    /** The caller's imports that are not saved yet, the latest first. One statement. */
    @RolesAllowed(Role.STAFF)
    public List<DraftCard> list() {
        return entities.createQuery(
                        """
                        select new org.throughline.instrument.importing.DraftCard(
                            new org.throughline.instrument.key.ExpressionId(d.id), d.fileName, d.done, d.touchedAt)
                        from ImportDraft d where d.owner = :owner order by d.touchedAt desc
                        """,
                        DraftCard.class)
                .setParameter("owner", caller.subject())
                .setMaxResults(50)
                .getResultList();
    }

    /** @throws Refusal.Missing if the caller has no such import */
    @RolesAllowed(Role.STAFF)
    public OpenDraft open(ExpressionId id) {
        return own(id).opened();
    }

    /** The file of an import, if the caller has one of that key. */
    @RolesAllowed(Role.STAFF)
    public Optional<Upload> file(ExpressionId id) {
        return Optional.ofNullable(entities.find(ImportDraft.class, id.value()))
                .filter(draft -> draft.isOf(caller.subject()))
                .map(ImportDraft::upload);
    }

    /**
     * Mends what was understood.
     *
     * @param version as the caller saw the import
     * @return which piece the eye should rest on afterwards
     * @throws Refusal.Invalid with a code {@code mend.…} if it cannot be done
     * @throws Refusal.NotNow if the import has changed since
     */
    @RolesAllowed(Role.STAFF)
    public int mend(ExpressionId id, long version, Correction mend) {
        return own(id).mend(version, mend, clock.instant());
    }

    @RolesAllowed(Role.STAFF)
    public void undo(ExpressionId id, long version) {
        own(id).undo(version, clock.instant());
    }

    @RolesAllowed(Role.STAFF)
    public void redo(ExpressionId id, long version) {
        own(id).redo(version, clock.instant());
    }

    /**
     * Throws an import away; doing it twice changes nothing.
     *
     * @param read the mark of what the caller has read of it, empty at first
     * @throws Refusal.Unconfirmed with what goes
     */
    @RolesAllowed(Role.STAFF)
    public void discard(ExpressionId id, String read) {
        ImportDraft draft = entities.find(ImportDraft.class, id.value());
        if (draft != null && draft.isOf(caller.subject())) {
            Refusal.Unconfirmed.unlessRead(List.of(draft.discarding()), read);
            entities.remove(draft);
        }
    }

    /** Every night: what nobody has touched for a week goes. */
    @PermitAll
    @Schedule(hour = "3", minute = "20", persistent = false)
    void clear() {
        entities.createQuery("delete from ImportDraft where touchedAt < :limit")
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private ImportDraft own(ExpressionId id) {
        ImportDraft draft = entities.find(ImportDraft.class, id.value());
        if (draft == null) {
            throw new Refusal.Missing();
        }
        refuseOthers(draft);
        return draft;
    }

    private void refuseOthers(ImportDraft draft) {
        if (!draft.isOf(caller.subject())) {
            throw new Refusal.Missing();
        }
    }
}
