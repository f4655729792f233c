package org.throughline.instrument.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.throughline.document.source.Upload;
import org.throughline.instrument.parsing.ParsedText;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * What we write is valid by the schema of OASIS itself, where that is to be had: {@code -Dakoma-ntoso-schema=FILE} names
 * its {@code akomantoso30.xsd}, with {@code xml.xsd} beside it. OASIS publishes it under CC BY 4.0; the jar
 * {@code io.legaldocml:legaldocml-test:0.5.0} of Maven Central carries it. Without it {@link RoundTripTest} states the rules
 * of structure.
 */
@EnabledIfSystemProperty(named = "akoma-ntoso-schema", matches = ".+")
class AkomaNtosoSchemaTest {

    @Test
    void a_statement_with_every_kind_of_provision_is_valid() throws Exception {
        ParsedText text = ParsedText.of(new Upload("lamps.md", RoundTripTest.LAMPS.getBytes(UTF_8)));
        assertThat(fault(RoundTripTest.akomaNtoso(text))).isEmpty();
    }

    @Test
    void the_schema_would_say_if_it_were_not() throws Exception {
        ParsedText text = ParsedText.of(new Upload("lamps.md", RoundTripTest.LAMPS.getBytes(UTF_8)));
        assertThat(fault(RoundTripTest.akomaNtoso(text).replace("mainBody", "mainbody")))
                .isNotEmpty();
    }

    @Test
    @EnabledIf("org.throughline.instrument.exchange.RoundTripTest#hasDocuments")
    void every_real_text_is_valid() throws Exception {
        for (Path file : RoundTripTest.documents()) {
            ParsedText text = ParsedText.of(new Upload(file.getFileName().toString(), Files.readAllBytes(file)));
            assertThat(fault(RoundTripTest.akomaNtoso(text)))
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }

    private static String fault(String xml) throws SAXException, IOException {
        File found = new File(System.getProperty("akoma-ntoso-schema"));
        Schema schema = SchemaFactory.newDefaultInstance().newSchema(found);
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            return "";
        } catch (SAXParseException invalid) {
            return invalid.getLineNumber() + ":" + invalid.getColumnNumber() + " " + invalid.getMessage();
        }
    }
}
