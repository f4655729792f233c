package org.throughline.instrument.exchange;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** What Akoma Ntoso wants to know of a text: work, expression and manifestation, by whom, of which day. */
final class AkomaNtosoMeta {

    private static final String SOURCE = "#throughline";

    private AkomaNtosoMeta() {}

    static void write(XMLStreamWriter xml, Label label, String sha256) throws XMLStreamException {
        String work = "/akn/int/statement/" + date(label.signedOn()) + "/" + label.slug();
        String expression = work + "/" + threeLetters(label.language()) + "@" + label.version();
        xml.writeStartElement("meta");
        xml.writeStartElement("identification");
        xml.writeAttribute("source", SOURCE);
        level(xml, "FRBRWork", work, label.signedOn());
        value(xml, "FRBRcountry", "value", "int");
        value(xml, "FRBRname", "value", label.slug());
        xml.writeEndElement();
        level(xml, "FRBRExpression", expression, label.signedOn());
        value(xml, "FRBRlanguage", "language", threeLetters(label.language()));
        xml.writeEndElement();
        level(xml, "FRBRManifestation", expression + ".xml", label.signedOn());
        value(xml, "FRBRformat", "value", "application/akn+xml");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("references");
        xml.writeAttribute("source", SOURCE);
        xml.writeEmptyElement("TLCOrganization");
        xml.writeAttribute("eId", "throughline");
        xml.writeAttribute("href", "/akn/ontology/organization/int/throughline");
        xml.writeAttribute("showAs", "Throughline");
        xml.writeEndElement();
        xml.writeStartElement("proprietary");
        xml.writeAttribute("source", SOURCE);
        xml.writeEmptyElement("tl", "text", AkomaNtoso.OURS);
        xml.writeAttribute("title", label.title());
        xml.writeAttribute("language", label.language());
        xml.writeAttribute("kind", label.kind());
        xml.writeAttribute("grade", label.grade());
        xml.writeAttribute("complete", String.valueOf(label.complete()));
        xml.writeAttribute("sha256", sha256);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void level(XMLStreamWriter xml, String element, String address, @Nullable LocalDate date)
            throws XMLStreamException {
        xml.writeStartElement(element);
        value(xml, "FRBRthis", "value", address + "/!main");
        value(xml, "FRBRuri", "value", address);
        xml.writeEmptyElement("FRBRdate");
        xml.writeAttribute("date", date(date));
        xml.writeAttribute("name", date == null ? "unknown" : "signature");
        xml.writeEmptyElement("FRBRauthor");
        xml.writeAttribute("href", SOURCE);
    }

    private static void value(XMLStreamWriter xml, String element, String attribute, String value)
            throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute(attribute, value);
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "0001-01-01" : date.toString();
    }

    private static String threeLetters(String language) {
        try {
            return java.util.Locale.forLanguageTag(language).getISO3Language();
        } catch (java.util.MissingResourceException unknown) {
            return "und";
        }
    }
}
