package org.throughline.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.throughline.document.source.SourceText;
import org.throughline.document.source.Upload;
import org.throughline.document.text.SourceMap;
import org.throughline.instrument.key.ExpressionId;
import org.throughline.instrument.parsing.ParsedText;
import org.throughline.platform.StoredJson;

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
    private @Nullable String printed;

    protected ExpressionSource() {}

    /** @param printed what the map points into; null if that is the content itself */
    public ExpressionSource(
            ExpressionId expression, Upload upload, String encoding, SourceMap map, @Nullable String printed) {
        this.expression = expression.value();
        this.fileName = upload.fileName();
        this.encoding = encoding;
        this.content = upload.content();
        this.map = StoredJson.of(map);
        this.printed = printed;
    }

    public static ExpressionSource of(ExpressionId expression, Upload upload, ParsedText parsed) {
        SourceText source = parsed.source();
        boolean isText = source.format().equals("markdown") || source.format().equals("plain");
        return new ExpressionSource(expression, upload, source.encoding(), parsed.map(), isText ? null : source.text());
    }
}
