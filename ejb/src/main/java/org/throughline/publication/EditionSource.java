package org.throughline.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.throughline.document.source.Upload;
import org.throughline.platform.StoredJson;
import org.throughline.publication.key.EditionId;
import org.throughline.publication.parsing.ParsedReport;

/** The file that an edition was read from, as it came, and where each character of the text stood in what it prints. */
@Entity
@Immutable
@Table(name = "edition_source")
public class EditionSource {

    @Id
    @Column(name = "edition_id")
    private UUID edition;

    private String encoding;
    private byte[] content;
    private String printed;
    private String map;

    protected EditionSource() {}

    EditionSource(EditionId edition, Upload upload, ParsedReport read) {
        this.edition = edition.value();
        this.encoding = read.source().encoding();
        this.content = upload.content();
        this.printed = read.source().text();
        this.map = StoredJson.of(read.map());
    }
}
