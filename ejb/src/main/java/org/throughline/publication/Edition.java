package org.throughline.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.catalogue.ExpressionGrade;
import org.throughline.language.Language;
import org.throughline.platform.StoredJson;
import org.throughline.publication.block.ReportBlock;
import org.throughline.publication.correction.MendedReport;
import org.throughline.publication.correction.ReportMend;
import org.throughline.publication.parsing.ParsedReport;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/**
 * A report in one language: one text that is never changed, in blocks that a person puts right until it is kept. A new
 * mend after an undoing drops what was undone.
 */
@Entity
public class Edition {

    private static final int MOST_MENDS = 2_000;

    @Id
    private UUID id;

    @Column(name = "publication_id")
    private UUID publication;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ExpressionGrade grade;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    @Column(name = "file_name")
    private String fileName;

    private String canonical;
    private String sha256;
    private String blocks;
    private String mends = StoredJson.of(List.of());
    private int done;

    @Version
    private long version;

    protected Edition() {}

    Edition(UUID publication, NewEdition given, ParsedReport read) {
        this.id = given.id().value();
        this.publication = publication;
        this.language = given.language();
        this.grade = given.grade();
        this.state = EditionState.DRAFT;
        this.fileName = given.upload().fileName();
        this.canonical = read.canonical().toString();
        this.sha256 = read.canonical().sha256();
        this.blocks = StoredJson.of(read.blocks());
    }

    /**
     * Makes a mend.
     *
     * @return where the block begins on which the eye should rest afterwards
     * @throws Refusal.NotNow if it is kept, or has changed since it was looked at
     */
    int mend(long seen, ReportMend mend) {
        refuseStale(seen);
        List<ReportMend> made = new ArrayList<>(made());
        if (made.size() >= MOST_MENDS) {
            throw new Refusal.Invalid("mend.tooMany", MOST_MENDS);
        }
        int place = text().apply(mend);
        made.add(mend);
        mends = StoredJson.of(made);
        done = made.size();
        return place;
    }

    void undo(long seen) {
        refuseStale(seen);
        done = Math.max(0, done - 1);
    }

    void redo(long seen) {
        refuseStale(seen);
        done = Math.min(mends().size(), done + 1);
    }

    /** Keeping it twice is keeping it once. */
    void keep(long seen) {
        if (state == EditionState.WITHDRAWN) {
            throw new Refusal.NotNow("report.withdrawn");
        }
        if (state == EditionState.DRAFT) {
            refuseStale(seen);
        }
        state = EditionState.KEPT;
    }

    void withdraw() {
        refuseDraft();
        state = EditionState.WITHDRAWN;
    }

    /** What goes when a draft is thrown away. */
    Doubt discarding() {
        return Doubt.of("report.discard", fileName, done, version);
    }

    /** What goes when it is taken out of the list. */
    Doubt withdrawing() {
        return Doubt.of("report.withdraw", fileName);
    }

    void refuseKept() {
        if (state != EditionState.DRAFT) {
            throw new Refusal.NotNow("report.kept");
        }
    }

    void refuseDraft() {
        if (state == EditionState.DRAFT) {
            throw new Refusal.NotNow("report.draft");
        }
    }

    /** What was read, with the mends. */
    MendedReport text() {
        MendedReport text = new MendedReport(CanonicalText.of(canonical), StoredJson.list(blocks, ReportBlock.class));
        made().forEach(text::apply);
        return text;
    }

    UUID publication() {
        return publication;
    }

    /** The mends, in order, those undone at the end. */
    List<ReportMend> mends() {
        return StoredJson.list(mends, ReportMend.class);
    }

    private List<ReportMend> made() {
        return mends().subList(0, done);
    }

    private void refuseStale(long seen) {
        refuseKept();
        if (seen != version) {
            throw new Refusal.NotNow("import.changed");
        }
    }
}
