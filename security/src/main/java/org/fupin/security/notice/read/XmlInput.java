package org.fupin.security.notice.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The only way XML is opened here: no document type, no external entity, nesting limited. The factory is that of the Java
 * platform, whatever else lies on the class path.
 */
final class XmlInput implements AutoCloseable {

    private final XMLStreamReader reader;
    private final Budget budget;
    private int depth;

    private XmlInput(XMLStreamReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    static XmlInput open(byte[] bytes, Budget budget) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        try {
            return new XmlInput(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), budget);
        } catch (XMLStreamException e) {
            throw new IOException("no sound XML", e);
        }
    }

    /**
     * The next event, −1 at the end.
     *
     * @throws HostileException if it is a document type
     */
    int next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return -1;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new HostileException();
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            budget.depth(depth);
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof LimitException limit) {
                throw limit;
            }
            throw new IOException("no sound XML", e);
        }
    }

    /** Local name of the element. */
    String name() {
        return reader.getLocalName();
    }

    /** The text of the event. */
    String text() {
        return reader.getText();
    }

    /** The attribute of that local name, empty if there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException("no sound XML", e);
        }
    }
}
