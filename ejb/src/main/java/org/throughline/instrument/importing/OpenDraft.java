package org.throughline.instrument.importing;

import java.util.List;
import java.util.Map;
import org.throughline.document.source.Upload;
import org.throughline.instrument.correction.Correction;
import org.throughline.instrument.correction.SettledText;
import org.throughline.instrument.key.ExpressionId;

/**
 * An import before it is saved, to be looked at.
 *
 * @param fields what was typed
 * @param source what the file prints
 * @param text with the mends made so far
 * @param done the mends, in order
 * @param undone those taken back, the next to be done again first
 */
public record OpenDraft(
        ExpressionId id,
        long version,
        Map<String, List<String>> fields,
        Upload upload,
        String format,
        String source,
        SettledText text,
        List<Correction> done,
        List<Correction> undone) {

    public OpenDraft {
        fields = Map.copyOf(fields);
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }
}
