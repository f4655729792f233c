package org.throughline.web.uptake.export.file;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import org.throughline.web.page.PageWriter;
import org.throughline.web.uptake.export.handout.Handout;

/**
 * Writes the handout as a document to be printed, with its typeface in it: BIZ UDPGothic, which has Latin and Japanese
 * letters and may be passed on with what is written in it (SIL Open Font License, beside it).
 */
final class PdfExport {

    private static final String FACE = "BIZUDPGothic-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfExport() {}

    static void write(Handout handout, OutputStream stream) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FSSupplier<InputStream> face = () ->
                Objects.requireNonNull(PdfExport.class.getResourceAsStream(FACE), "the typeface is not in the build");
        builder.useFont(face, "BIZ UDPGothic");
        builder.useUriResolver((base, address) -> null);
        builder.useUnicodeLineBreaker(new Lines(BreakIterator.getLineInstance(locale(handout))));
        builder.withProducer("Throughline");
        builder.withHtmlContent(page(handout), null);
        builder.toStream(stream);
        builder.run();
    }

    /** The typeface lacks two of the signs; the word stands beside them. */
    private static String page(Handout handout) {
        return PageWriter.render("uptake/handout", Map.of("model", handout))
                .replace("↷ ", "")
                .replace("⟳ ", "");
    }

    /** Japanese by the strict rules; no small kana begins a line. */
    private static ULocale locale(Handout handout) {
        return new ULocale(handout.language().code().equals("ja") ? "ja@lb=strict" : "en");
    }

    /** Says where a line may end, also where no space is. */
    private static final class Lines implements FSTextBreaker {

        private final BreakIterator breaks;

        Lines(BreakIterator breaks) {
            this.breaks = breaks;
        }

        @Override
        public int next() {
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            breaks.setText(text);
        }
    }
}
