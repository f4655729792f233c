package org.throughline.instrument.exchange;

import java.io.StringWriter;
import java.util.List;
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

    private final DocumentParts parts;
    private final ProvisionElements elements;
    private final List<Outline.Entry> entries;
    private final XMLStreamWriter xml;
    private int next;

    private AkomaNtoso(CanonicalText text, List<Outline.Entry> entries, XMLStreamWriter xml) {
        this.parts = new DocumentParts(entries);
        this.elements = new ProvisionElements(text, xml);
        this.entries = entries;
        this.xml = xml;
    }

    public static String write(Label label, CanonicalText text, List<Outline.Entry> entries) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new AkomaNtoso(text, List.copyOf(entries), xml).document(label, text.sha256());
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private void document(Label label, String sha256) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("akomaNtoso");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("tl", OURS);
        xml.writeStartElement("statement");
        xml.writeAttribute("name", label.instrumentKind());
        AkomaNtosoMeta.write(xml, label, sha256);
        int body = parts.bodyStart();
        int conclusions = parts.conclusionsStart(body);
        part("preface", parts.titlesEnd());
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
                boolean recital = name.equals("preamble") && parts.kind(next) == ProvisionKind.PREAMBULAR;
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
            elements.start("recital", null, entry);
            content(index, entry, false);
            xml.writeEndElement();
        } else if (kind == ProvisionKind.OPENING_FORMULA || kind == ProvisionKind.ENACTING_FORMULA) {
            simple("formula", kind.code(), entry);
        } else {
            simple("container", kind.code(), entry);
        }
    }

    private void simple(String element, @Nullable String name, Outline.Entry entry) throws XMLStreamException {
        elements.start(element, name, entry);
        next++;
        elements.paragraphs(entry.range().start(), entry.range().end());
        xml.writeEndElement();
    }

    private void hierarchical(int index, Outline.Entry entry) throws XMLStreamException {
        switch (entry.kind()) {
            case SECTION -> {
                elements.start(ProvisionElements.section(entry), null, entry);
                elements.number(entry);
                elements.heading(entry);
                next++;
                while (next < entries.size() && parts.isBelow(next, index)) {
                    hierarchical(next, entries.get(next));
                }
                xml.writeEndElement();
            }
            case OPERATIVE, CHAPEAU -> {
                elements.start(
                        entry.designation().eId().matches(".*\\bpara_[^_]+$|para_.*") ? "paragraph" : "clause",
                        null,
                        entry);
                content(index, entry, true);
                xml.writeEndElement();
            }
            default -> {
                elements.start("hcontainer", entry.kind().code(), entry);
                content(index, entry, true);
                xml.writeEndElement();
            }
        }
    }

    /** Number, words and items; in the hierarchy the words and items stand in an element of their own. */
    private void content(int index, Outline.Entry entry, boolean wrapped) throws XMLStreamException {
        elements.number(entry);
        if (wrapped) {
            xml.writeStartElement("content");
        }
        elements.paragraphs(entry.range().wordsStart(), entry.range().end());
        next++;
        items(index);
        if (wrapped) {
            xml.writeEndElement();
        }
    }

    private void items(int index) throws XMLStreamException {
        int lists = 0;
        while (next < entries.size() && parts.isBelow(next, index)) {
            lists++;
            xml.writeStartElement("blockList");
            xml.writeAttribute("eId", entries.get(index).designation().eId() + "__list_" + lists);
            while (next < entries.size() && parts.isBelow(next, index)) {
                int item = next;
                elements.start("item", null, entries.get(item));
                content(item, entries.get(item), false);
                xml.writeEndElement();
            }
            xml.writeEndElement();
            if (next < entries.size() && parts.kind(next) == ProvisionKind.FURNITURE && parts.goesOn(next, index)) {
                Outline.Entry aside = entries.get(next);
                elements.start("blockContainer", null, aside);
                next++;
                elements.paragraphs(aside.range().start(), aside.range().end());
                xml.writeEndElement();
            }
        }
    }
}
