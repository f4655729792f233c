package org.throughline.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.throughline.instrument.reading.ParsedText;
import org.throughline.instrument.source.Upload;

/** The file that a text was read from, as it came, and where each character of the text stood in it. */
@Entity
@Immutable
@Table(name = "expression_source")
public class ExpressionSource {

    @Id
    @Column(name = "expression_id")
    private UUID expression;

    @Column(name = "file_name")
    private String fileName;

    private String encoding;
    private byte[] content;
    private String map;

    protected ExpressionSource() {}

    ExpressionSource(UUID expression, Upload upload, ParsedText parsed) {
        this.expression = expression;
        this.fileName = upload.fileName();
        this.encoding = parsed.source().encoding();
        this.content = upload.content();
        this.map = parsed.map().encoded();
    }
}
