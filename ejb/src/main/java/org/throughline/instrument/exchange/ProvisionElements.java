package org.throughline.instrument.exchange;

import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.throughline.document.text.CanonicalText;
import org.throughline.instrument.outline.Outline;

/** Writes the element of a provision, and in it its number and words. */
record ProvisionElements(CanonicalText text, XMLStreamWriter xml) {

    void start(String element, @Nullable String name, Outline.Entry entry) throws XMLStreamException {
        xml.writeStartElement(element);
        if (name != null) {
            xml.writeAttribute("name", name);
        }
        xml.writeAttribute("eId", entry.designation().eId());
        xml.writeAttribute("tl", AkomaNtoso.OURS, "kind", entry.kind().code());
        if (entry.designation().number() != null) {
            xml.writeAttribute(
                    "tl",
                    AkomaNtoso.OURS,
                    "number",
                    Objects.requireNonNull(entry.designation().number()));
        }
        if (entry.headingLevel() != null) {
            xml.writeAttribute("tl", AkomaNtoso.OURS, "level", String.valueOf(entry.headingLevel()));
        }
    }

    void number(Outline.Entry entry) throws XMLStreamException {
        if (entry.range().wordsStart() > entry.range().start()) {
            xml.writeStartElement("num");
            lines(text.between(entry.range().start(), entry.range().wordsStart()));
            xml.writeEndElement();
        }
    }

    void heading(Outline.Entry entry) throws XMLStreamException {
        xml.writeStartElement("heading");
        lines(text.between(entry.range().wordsStart(), entry.range().end()));
        xml.writeEndElement();
    }

    void paragraphs(int start, int end) throws XMLStreamException {
        for (String paragraph : text.between(start, end).split("\n\n", -1)) {
            xml.writeStartElement("p");
            lines(paragraph);
            xml.writeEndElement();
        }
    }

    /** By how its eId begins. */
    static String section(Outline.Entry entry) {
        String eId = entry.designation().eId();
        String own = eId.substring(Math.max(0, eId.lastIndexOf("__") + (eId.contains("__") ? 2 : 0)));
        return switch (own.replaceAll("_.*", "")) {
            case "art" -> "article";
            case "chp" -> "chapter";
            case "part" -> "part";
            case "dvs" -> "division";
            default -> "section";
        };
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
}
