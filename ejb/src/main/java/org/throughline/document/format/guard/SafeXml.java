package org.throughline.document.format.guard;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.throughline.refusal.Refusal;

/**
 * Walks XML that a stranger wrote. A document type is refused as soon as it is met, so that no entity exists, and no
 * address is ever followed. The JDK's own parser is used wherever this runs, so that its limits are known.
 */
public final class SafeXml {

    private static final int DEEPEST = 180;

    /** From here on it is the depth that the JDK stops at, by a limit of its own. */
    private static final int DEEP = 80;

    private static final int BETWEEN_LOOKS = 1_000;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Deadline deadline;
    private int depth;
    private int steps;

    private SafeXml(XMLStreamReader reader, Deadline deadline) {
        this.reader = reader;
        this.deadline = deadline;
    }

    /** What a walk tells; a part that has nothing to say of an element leaves it out. */
    public interface Walker {
        void start(SafeXml at);

        default void end(SafeXml at) {}

        default void text(String text) {}
    }

    /** @throws Refusal.Invalid if it is no well-formed XML, has a document type, is too deep, or takes too long */
    public static void walk(byte[] content, Deadline deadline, Walker walker) {
        SafeXml xml = null;
        try {
            xml = new SafeXml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(content)), deadline);
            xml.walk(walker);
        } catch (XMLStreamException broken) {
            throw new Refusal.Invalid(xml != null && xml.depth > DEEP ? "import.tooComplex" : "import.damaged");
        }
    }

    public String name() {
        return reader.getLocalName();
    }

    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The elements of a namespace family that Word writes in two spellings. */
    public boolean isIn(Set<String> namespaces) {
        return namespaces.contains(namespace());
    }

    /** An attribute by its local name, in whatever namespace; null if there is none. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Passes by all that is in the element at which the walk stands; its end is not told. */
    public void skip() {
        int outside = depth - 1;
        try {
            while (depth > outside) {
                step();
            }
        } catch (XMLStreamException broken) {
            throw new Refusal.Invalid("import.damaged");
        }
    }

    /** How many elements are open, this one included. */
    public int depth() {
        return depth;
    }

    private void walk(Walker walker) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> walker.start(this);
                case XMLStreamConstants.END_ELEMENT -> walker.end(this);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> walker.text(
                        reader.getText());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
    }

    private int step() throws XMLStreamException {
        int event = reader.next();
        if (++steps % BETWEEN_LOOKS == 0) {
            deadline.check();
        }
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal.Invalid(
                    "import.doctype");
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // text
            }
        }
        if (depth > DEEPEST) {
            throw new Refusal.Invalid("import.tooComplex");
        }
        return event;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        XMLResolver nowhere = (publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        };
        factory.setXMLResolver(nowhere);
        return factory;
    }
}
