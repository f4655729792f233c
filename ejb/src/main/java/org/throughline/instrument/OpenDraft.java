package org.throughline.instrument;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.instrument.mending.Mend;
import org.throughline.instrument.mending.SettledText;
import org.throughline.instrument.source.Upload;

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
        UUID id,
        long version,
        Map<String, List<String>> fields,
        Upload upload,
        String format,
        String source,
        SettledText text,
        List<Mend> done,
        List<Mend> undone) {

    public OpenDraft {
        fields = Map.copyOf(fields);
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }
}
