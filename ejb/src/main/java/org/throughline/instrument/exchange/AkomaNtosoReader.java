package org.throughline.instrument.exchange;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.document.format.FileFormat;
import org.throughline.document.format.guard.Deadline;
import org.throughline.document.format.guard.SafeXml;
import org.throughline.document.source.Marker;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.outline.DraftProvision;
import org.throughline.instrument.outline.ProvisionKind;
import org.throughline.refusal.Refusal;

/** Reads a document of Akoma Ntoso: ours to the letter, others by what their elements mean. */
final class AkomaNtosoReader implements SafeXml.Walker {

    private static final Map<String, ProvisionKind> KINDS = Map.ofEntries(
            Map.entry("longTitle", ProvisionKind.TITLE),
            Map.entry("formula", ProvisionKind.OPENING_FORMULA),
            Map.entry("recital", ProvisionKind.PREAMBULAR),
            Map.entry("citation", ProvisionKind.PREAMBULAR),
            Map.entry("clause", ProvisionKind.OPERATIVE),
            Map.entry("paragraph", ProvisionKind.OPERATIVE),
            Map.entry("item", ProvisionKind.ITEM),
            Map.entry("point", ProvisionKind.ITEM),
            Map.entry("indent", ProvisionKind.ITEM),
            Map.entry("subparagraph", ProvisionKind.ITEM),
            Map.entry("container", ProvisionKind.FURNITURE),
            Map.entry("hcontainer", ProvisionKind.OPERATIVE),
            Map.entry("section", ProvisionKind.SECTION),
            Map.entry("article", ProvisionKind.SECTION),
            Map.entry("chapter", ProvisionKind.SECTION),
            Map.entry("part", ProvisionKind.SECTION),
            Map.entry("title", ProvisionKind.SECTION),
            Map.entry("division", ProvisionKind.SECTION));

    /** What stands directly in a part of the document is a provision by itself. */
    private static final Map<String, ProvisionKind> PARTS = Map.of(
            "preface", ProvisionKind.TITLE,
            "preamble", ProvisionKind.PREAMBULAR,
            "mainBody", ProvisionKind.OPERATIVE,
            "body", ProvisionKind.OPERATIVE,
            "conclusions", ProvisionKind.SIGNATURE);

    private static final Set<String> WORDS = Set.of("p", "num", "heading", "subheading", "block");

    private static final class Open {
        private final int depth;
        private final ProvisionKind kind;
        private final @Nullable String number;
        private final @Nullable Integer level;
        private final StringBuilder printed = new StringBuilder();
        private final StringBuilder words = new StringBuilder();
        private boolean written;

        private Open(int depth, ProvisionKind kind, @Nullable String number, @Nullable Integer level) {
            this.depth = depth;
            this.kind = kind;
            this.number = number;
            this.level = level;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
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
        part = PARTS.getOrDefault(name, part);
        String told = at.attribute("kind");
        if ((told != null && at.attribute("eId") != null) || KINDS.containsKey(name)) {
            begin(at, told == null ? kind(name, at.attribute("name")) : kind(told));
        } else if (name.equals("eol") || name.equals("br")) {
            add("\n");
        } else if (WORDS.contains(name) && wordsDepth == 0) {
            beginWords(at, name);
        }
    }

    @Override
    public void end(SafeXml at) {
        if (wordsDepth > at.depth()) {
            wordsDepth = 0;
            inNumber = false;
            Open provision = open.peek();
            if (provision != null && provision.depth < 0) {
                write(provision);
                open.pop();
            }
        }
        Open provision = open.peek();
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
        Open above = open.peek();
        if (above != null) {
            write(above);
        }
        String level = at.attribute("level");
        open.push(new Open(
                at.depth(),
                kind,
                at.attribute("number"),
                level == null || !level.matches("\\d") ? null : Integer.valueOf(level)));
    }

    private void beginWords(SafeXml at, String name) {
        wordsDepth = at.depth();
        inNumber = name.equals("num");
        Open provision = open.peek();
        if (provision == null || provision.written) {
            open.push(new Open(-1, provision == null ? part : ProvisionKind.ITEM, null, null));
        } else if (!inNumber && !provision.words.isEmpty()) {
            provision.words.append("\n\n");
        }
    }

    private void add(String words) {
        Open provision = open.peek();
        if (provision != null && wordsDepth > 0) {
            (inNumber ? provision.printed : provision.words).append(words.replace('\r', ' '));
        }
    }

    private void write(Open provision) {
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
                provision.kind, numberOf(provision), provision.level, depth(provision), start, wordsStart, length));
    }

    private static @Nullable String numberOf(Open provision) {
        if (provision.number != null || provision.printed.isEmpty()) {
            return provision.number;
        }
        String printed = provision.printed.toString().strip();
        return Marker.readings(printed + " x").stream()
                .findFirst()
                .map(Marker::printed)
                .orElse(printed);
    }

    /** How many of its own sort it stands in, itself included. */
    private int depth(Open provision) {
        if (provision.kind != ProvisionKind.SECTION && provision.kind != ProvisionKind.ITEM) {
            return 0;
        }
        return (int) open.stream().filter(other -> other.kind == provision.kind).count();
    }

    private void append(String words) {
        text.append(words);
        length += words.codePointCount(0, words.length());
    }

    private static ProvisionKind kind(String element, @Nullable String name) {
        return Optional.ofNullable(name)
                .flatMap(AkomaNtosoReader::byCode)
                .orElse(KINDS.getOrDefault(element, ProvisionKind.OPERATIVE));
    }

    private static ProvisionKind kind(String code) {
        return byCode(code).orElseThrow(() -> new Refusal.Invalid("import.damaged"));
    }

    private static Optional<ProvisionKind> byCode(String code) {
        return Arrays.stream(ProvisionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }
}
