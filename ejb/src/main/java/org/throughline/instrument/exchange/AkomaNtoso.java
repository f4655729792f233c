package org.throughline.instrument.exchange;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.outline.Outline;
import org.throughline.instrument.outline.ProvisionKind;

/**
 * Writes a text as a {@code statement} of Akoma Ntoso 3.0. Titles go into the preface, what comes before the first clause
 * into the preamble, "Signed at" and after into the conclusions; what stands where Akoma Ntoso has no place for its kind
 * goes into a container that bears the kind as its name.
 */
public final class AkomaNtoso {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String OURS = "urn:throughline:instrument:1";

    private final CanonicalText text;
    private final List<Outline.Entry> entries;
    private final XMLStreamWriter xml;
    private int next;

    private AkomaNtoso(CanonicalText text, List<Outline.Entry> entries, XMLStreamWriter xml) {
        this.text = text;
        this.entries = entries;
        this.xml = xml;
    }

    public static String write(Label label, CanonicalText text, List<Outline.Entry> entries) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new AkomaNtoso(text, List.copyOf(entries), xml).document(label);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private void document(Label label) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("akomaNtoso");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("tl", OURS);
        xml.writeStartElement("statement");
        xml.writeAttribute("name", label.instrumentKind());
        AkomaNtosoMeta.write(xml, label, text.sha256());
        int body = bodyStart();
        int conclusions = conclusionsStart(body);
        part("preface", titlesEnd());
        part("preamble", body);
        part("mainBody", conclusions);
        part("conclusions", entries.size());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void part(String name, int end) throws XMLStreamException {
        if (next < end) {
            xml.writeStartElement(name);
            boolean recitals = false;
            while (next < end) {
                boolean recital = name.equals("preamble") && kind(next) == ProvisionKind.PREAMBULAR;
                recitals = recitals(recitals, recital);
                provision(name);
            }
            recitals(recitals, false);
            xml.writeEndElement();
        }
    }

    private boolean recitals(boolean open, boolean wanted) throws XMLStreamException {
        if (wanted && !open) {
            xml.writeStartElement("recitals");
            xml.writeAttribute("eId", "recs_" + (next + 1));
        } else if (open && !wanted) {
            xml.writeEndElement();
        }
        return wanted;
    }

    /** Where the titles end: the text begins with them and what stands around it. */
    private int titlesEnd() {
        int end = 0;
        for (int i = 0; i < entries.size() && isOneOf(i, ProvisionKind.TITLE, ProvisionKind.FURNITURE); i++) {
            end = kind(i) == ProvisionKind.TITLE ? i + 1 : end;
        }
        return end < entries.size() ? end : 0;
    }

    private int bodyStart() {
        int i = titlesEnd();
        int start = i;
        while (i < entries.size()
                && (isOneOf(
                                i,
                                ProvisionKind.OPENING_FORMULA,
                                ProvisionKind.PREAMBULAR,
                                ProvisionKind.ENACTING_FORMULA,
                                ProvisionKind.FURNITURE)
                        || (kind(i) == ProvisionKind.ITEM && isInRecital(i)))
                && (kind(i) != ProvisionKind.PREAMBULAR || entries.get(i).parent() < 0)) {
            i++;
            start = kind(i - 1) == ProvisionKind.FURNITURE ? start : i;
        }
        return start < entries.size() ? start : titlesEnd();
    }

    private boolean isInRecital(int item) {
        int above = entries.get(item).parent();
        while (above >= 0 && kind(above) == ProvisionKind.ITEM) {
            above = entries.get(above).parent();
        }
        return above >= 0 && kind(above) == ProvisionKind.PREAMBULAR;
    }

    private int conclusionsStart(int body) {
        int start = entries.size();
        for (int i = entries.size() - 1;
                i > body && isOneOf(i, ProvisionKind.TESTIMONIUM, ProvisionKind.SIGNATURE, ProvisionKind.FURNITURE);
                i--) {
            start = kind(i) == ProvisionKind.FURNITURE ? start : i;
        }
        return start;
    }

    private void provision(String part) throws XMLStreamException {
        int index = next;
        Outline.Entry entry = entries.get(index);
        ProvisionKind kind = entry.kind();
        boolean inBody = part.equals("mainBody");
        if (inBody) {
            hierarchical(index, entry);
        } else if (kind == ProvisionKind.TITLE) {
            simple("longTitle", null, entry);
        } else if (kind == ProvisionKind.PREAMBULAR) {
            start("recital", null, entry);
            content(index, entry, false);
            xml.writeEndElement();
        } else if (kind == ProvisionKind.OPENING_FORMULA || kind == ProvisionKind.ENACTING_FORMULA) {
            simple("formula", kind.code(), entry);
        } else {
            simple("container", kind.code(), entry);
        }
    }

    private void simple(String element, @Nullable String name, Outline.Entry entry) throws XMLStreamException {
        start(element, name, entry);
        next++;
        paragraphs(entry.start(), entry.end());
        xml.writeEndElement();
    }

    private void hierarchical(int index, Outline.Entry entry) throws XMLStreamException {
        switch (entry.kind()) {
            case SECTION -> {
                start(sectionElement(entry.eId()), null, entry);
                number(entry);
                xml.writeStartElement("heading");
                lines(text.between(entry.wordsStart(), entry.end()));
                xml.writeEndElement();
                next++;
                while (next < entries.size() && isBelow(next, index)) {
                    hierarchical(next, entries.get(next));
                }
                xml.writeEndElement();
            }
            case OPERATIVE, CHAPEAU -> {
                start(entry.eId().matches(".*\\bpara_[^_]+$|para_.*") ? "paragraph" : "clause", null, entry);
                content(index, entry, true);
                xml.writeEndElement();
            }
            default -> {
                start("hcontainer", entry.kind().code(), entry);
                content(index, entry, true);
                xml.writeEndElement();
            }
        }
    }

    /** Number, words and items; in the hierarchy the words and items stand in an element of their own. */
    private void content(int index, Outline.Entry entry, boolean wrapped) throws XMLStreamException {
        number(entry);
        if (wrapped) {
            xml.writeStartElement("content");
        }
        paragraphs(entry.wordsStart(), entry.end());
        next++;
        items(index);
        if (wrapped) {
            xml.writeEndElement();
        }
    }

    private void items(int index) throws XMLStreamException {
        int lists = 0;
        while (next < entries.size() && isBelow(next, index)) {
            lists++;
            xml.writeStartElement("blockList");
            xml.writeAttribute("eId", entries.get(index).eId() + "__list_" + lists);
            while (next < entries.size() && isBelow(next, index)) {
                int item = next;
                start("item", null, entries.get(item));
                content(item, entries.get(item), false);
                xml.writeEndElement();
            }
            xml.writeEndElement();
            if (next < entries.size() && kind(next) == ProvisionKind.FURNITURE && goesOn(index)) {
                Outline.Entry aside = entries.get(next);
                start("blockContainer", null, aside);
                next++;
                paragraphs(aside.start(), aside.end());
                xml.writeEndElement();
            }
        }
    }

    /** Whether a list goes on after one line that only stands around the text. */
    private boolean goesOn(int index) {
        return next + 1 < entries.size() && isBelow(next + 1, index);
    }

    private boolean isBelow(int candidate, int index) {
        if (kind(candidate) == ProvisionKind.FURNITURE && kind(index) == ProvisionKind.SECTION) {
            int after = candidate;
            while (after < entries.size() && kind(after) == ProvisionKind.FURNITURE) {
                after++;
            }
            return after < entries.size() && isBelow(after, index);
        }
        int above = entries.get(candidate).parent();
        while (above > index) {
            above = entries.get(above).parent();
        }
        return above == index;
    }

    private void start(String element, @Nullable String name, Outline.Entry entry) throws XMLStreamException {
        xml.writeStartElement(element);
        if (name != null) {
            xml.writeAttribute("name", name);
        }
        xml.writeAttribute("eId", entry.eId());
        xml.writeAttribute("tl", OURS, "kind", entry.kind().code());
        if (entry.number() != null) {
            xml.writeAttribute("tl", OURS, "number", Objects.requireNonNull(entry.number()));
        }
        if (entry.headingLevel() != null) {
            xml.writeAttribute("tl", OURS, "level", String.valueOf(entry.headingLevel()));
        }
    }

    private void number(Outline.Entry entry) throws XMLStreamException {
        if (entry.wordsStart() > entry.start()) {
            xml.writeStartElement("num");
            lines(text.between(entry.start(), entry.wordsStart()));
            xml.writeEndElement();
        }
    }

    private void paragraphs(int start, int end) throws XMLStreamException {
        for (String paragraph : text.between(start, end).split("\n\n", -1)) {
            xml.writeStartElement("p");
            lines(paragraph);
            xml.writeEndElement();
        }
    }

    private void lines(String words) throws XMLStreamException {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("eol");
            }
            xml.writeCharacters(lines[i]);
        }
    }

    private static String sectionElement(String eId) {
        String own = eId.substring(Math.max(0, eId.lastIndexOf("__") + (eId.contains("__") ? 2 : 0)));
        return switch (own.replaceAll("_.*", "")) {
            case "art" -> "article";
            case "chp" -> "chapter";
            case "part" -> "part";
            case "dvs" -> "division";
            default -> "section";
        };
    }

    private boolean isOneOf(int index, ProvisionKind... kinds) {
        return List.of(kinds).contains(kind(index));
    }

    private ProvisionKind kind(int index) {
        return entries.get(index).kind();
    }
}
