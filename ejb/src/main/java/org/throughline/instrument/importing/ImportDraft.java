package org.throughline.instrument.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.document.source.Upload;
import org.throughline.document.text.CanonicalText;
import org.throughline.document.text.SourceMap;
import org.throughline.instrument.ExpressionSource;
import org.throughline.instrument.correction.CorrectedText;
import org.throughline.instrument.correction.Correction;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.parsing.ParsedText;
import org.throughline.platform.StoredJson;
import org.throughline.refusal.Doubt;
import org.throughline.refusal.Refusal;

/**
 * An import before it is saved. Mends are made, undone and done again; a new mend after an undoing drops what was undone.
 */
@Entity
@Table(name = "import_draft")
public class ImportDraft {

    private static final int MOST_MENDS = 2_000;

    private static final String NO_MENDS = StoredJson.of(List.of());

    @Id
    private UUID id;

    private String owner;
    private String fields;

    @Column(name = "file_name")
    private String fileName;

    private String format;
    private String encoding;
    private byte[] content;
    private String source;
    private String canonical;
    private String map;
    private String pieces;
    private String mends = NO_MENDS;
    private int done;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Version
    private long version;

    protected ImportDraft() {}

    ImportDraft(
            ExpressionId id,
            String owner,
            Map<String, List<String>> fields,
            Upload upload,
            ParsedText parsed,
            Instant now) {
        this.id = id.value();
        this.owner = owner;
        fill(fields, now);
        read(upload, parsed);
    }

    boolean isOf(String subject) {
        return owner.equals(subject);
    }

    /** What was typed is kept as it stands. */
    final void fill(Map<String, List<String>> typed, Instant now) {
        fields = StoredJson.of(new DraftFields(typed));
        touchedAt = now;
    }

    /** Another file takes the place of this one; the mends were for the old one. */
    final void read(Upload upload, ParsedText parsed) {
        fileName = upload.fileName();
        content = upload.content();
        format = parsed.source().format();
        encoding = parsed.source().encoding();
        source = parsed.source().text();
        canonical = parsed.canonical().toString();
        map = StoredJson.of(parsed.map());
        pieces = StoredJson.of(parsed.drafts());
        mends = NO_MENDS;
        done = 0;
    }

    /**
     * Makes a mend.
     *
     * @return which piece the eye should rest on afterwards
     * @throws Refusal.NotNow if the draft has changed since it was looked at
     */
    int mend(long seen, Correction mend, Instant now) {
        refuseStale(seen);
        List<Correction> made = new ArrayList<>(made());
        if (made.size() >= MOST_MENDS) {
            throw new Refusal.Invalid("mend.tooMany", MOST_MENDS);
        }
        CorrectedText text = text();
        int place = text.apply(mend);
        made.add(mend);
        mends = StoredJson.of(made);
        done = made.size();
        touchedAt = now;
        return place;
    }

    void undo(long seen, Instant now) {
        refuseStale(seen);
        if (done > 0) {
            done--;
            touchedAt = now;
        }
    }

    void redo(long seen, Instant now) {
        refuseStale(seen);
        if (done < all().size()) {
            done++;
            touchedAt = now;
        }
    }

    /** What was read, with the mends. */
    CorrectedText text() {
        CorrectedText text = new CorrectedText(
                CanonicalText.of(canonical),
                StoredJson.read(map, SourceMap.class),
                StoredJson.list(pieces, DraftProvision.class));
        made().forEach(text::apply);
        return text;
    }

    OpenDraft opened() {
        List<Correction> all = all();
        return new OpenDraft(
                new ExpressionId(id),
                version,
                StoredJson.read(fields, DraftFields.class).typed(),
                upload(),
                format,
                source,
                text().settled(),
                all.subList(0, done),
                all.subList(done, all.size()));
    }

    Upload upload() {
        return new Upload(fileName, content);
    }

    ExpressionSource sourceOf(ExpressionId expression, SourceMap settled) {
        boolean isText = format.equals("markdown") || format.equals("plain");
        return new ExpressionSource(expression, upload(), encoding, settled, isText ? null : source);
    }

    /** What goes when it is thrown away. */
    Doubt discarding() {
        return Doubt.of("import.discard", fileName, done, version);
    }

    int mends() {
        return done;
    }

    private List<Correction> made() {
        return all().subList(0, done);
    }

    private List<Correction> all() {
        return StoredJson.list(mends, Correction.class);
    }

    private void refuseStale(long seen) {
        if (seen != version) {
            throw new Refusal.NotNow("import.changed");
        }
    }
}
