package org.throughline.instrument.exchange;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.FileFormat;
import org.throughline.document.format.guard.Deadline;
import org.throughline.document.format.guard.SafeXml;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.refusal.Refusal;

/** Reads a document of Akoma Ntoso: ours to the letter, others by what their elements mean. */
final class AkomaNtosoReader implements SafeXml.Walker {

    private final Deque<OpenProvision> open = new ArrayDeque<>();
    private final List<DraftProvision> drafts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int length;
    private int wordsDepth;
    private boolean inNumber;
    private ProvisionKind part = ProvisionKind.OPERATIVE;
    private @Nullable String expected;
    private @Nullable String title;
    private @Nullable String language;
    private @Nullable String date;

    static Exchanged read(byte[] content, String encoding) {
        AkomaNtosoReader reader = new AkomaNtosoReader();
        SafeXml.walk(content, Deadline.in(Duration.ofSeconds(30)), reader);
        CanonicalText canonical = CanonicalText.of(Normalizer.normalize(reader.text, Normalizer.Form.NFC));
        boolean torn = reader.expected != null && !canonical.sha256().equals(reader.expected);
        if (torn || canonical.length() != reader.length) {
            throw new Refusal.Invalid("import.damaged");
        }
        return new Exchanged(
                canonical,
                reader.drafts,
                FileFormat.AKOMA_NTOSO,
                encoding,
                Facts.of(reader.title, reader.language, reader.date));
    }

    @Override
    public void start(SafeXml at) {
        if (at.namespace().equals(AkomaNtoso.OURS)) {
            expected = at.attribute("sha256");
            title = at.attribute("title");
            language = at.attribute("language");
        }
        String name = at.name();
        if (name.equals("FRBRdate") && date == null) {
            date = at.attribute("date");
        } else if (name.equals("FRBRalias") && title == null) {
            title = at.attribute("value");
        }
        if (name.equals("meta")) {
            return;
        }
        part = Objects.requireNonNullElse(AkomaNtosoTerms.part(name), part);
        String told = at.attribute("kind");
        if ((told != null && at.attribute("eId") != null) || AkomaNtosoTerms.isProvision(name)) {
            begin(at, told == null ? AkomaNtosoTerms.kind(name, at.attribute("name")) : AkomaNtosoTerms.kind(told));
        } else if (name.equals("eol") || name.equals("br")) {
            add("\n");
        } else if (AkomaNtosoTerms.holdsWords(name) && wordsDepth == 0) {
            beginWords(at, name);
        }
    }

    @Override
    public void end(SafeXml at) {
        if (wordsDepth > at.depth()) {
            wordsDepth = 0;
            inNumber = false;
            OpenProvision provision = open.peek();
            if (provision != null && provision.depth < 0) {
                write(provision);
                open.pop();
            }
        }
        OpenProvision provision = open.peek();
        if (provision != null && provision.depth > at.depth()) {
            write(provision);
            open.pop();
        }
    }

    @Override
    public void text(String words) {
        if (wordsDepth > 0) {
            add(words);
        }
    }

    private void begin(SafeXml at, ProvisionKind kind) {
        OpenProvision above = open.peek();
        if (above != null) {
            write(above);
        }
        String level = at.attribute("level");
        open.push(new OpenProvision(
                at.depth(),
                kind,
                at.attribute("number"),
                level == null || !level.matches("\\d") ? null : Integer.valueOf(level)));
    }

    private void beginWords(SafeXml at, String name) {
        wordsDepth = at.depth();
        inNumber = name.equals("num");
        OpenProvision provision = open.peek();
        if (provision == null || provision.written) {
            open.push(new OpenProvision(-1, provision == null ? part : ProvisionKind.ITEM, null, null));
        } else if (!inNumber && !provision.words.isEmpty()) {
            provision.words.append("\n\n");
        }
    }

    private void add(String words) {
        OpenProvision provision = open.peek();
        if (provision != null && wordsDepth > 0) {
            (inNumber ? provision.printed : provision.words).append(words.replace('\r', ' '));
        }
    }

    private void write(OpenProvision provision) {
        if (provision.written) {
            return;
        }
        provision.written = true;
        String number = provision.printed.toString();
        String words = provision.words.toString();
        if ((number + words).isBlank()) {
            return;
        }
        if (length > 0) {
            append("\n\n");
        }
        int start = length;
        append(number);
        boolean apart =
                number.isEmpty() || words.isEmpty() || Character.isSpaceChar(number.charAt(number.length() - 1));
        append(apart || expected != null ? "" : " ");
        int wordsStart = length;
        append(words);
        drafts.add(new DraftProvision(
                provision.kind, provision.number(), provision.level, depth(provision), start, wordsStart, length));
    }

    /** How many of its own sort it stands in, itself included. */
    private int depth(OpenProvision provision) {
        if (provision.kind != ProvisionKind.SECTION && provision.kind != ProvisionKind.ITEM) {
            return 0;
        }
        return (int) open.stream().filter(other -> other.kind == provision.kind).count();
    }

    private void append(String words) {
        text.append(words);
        length += words.codePointCount(0, words.length());
    }
}
