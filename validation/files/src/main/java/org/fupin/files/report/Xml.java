package org.fupin.files.report;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0, one element a line, with only the characters it allows. */
final class Xml {

    private final XMLStreamWriter writer;
    private int depth;
    private boolean inText;

    Xml(OutputStream out) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
    }

    /** Names and values in turn, in that order. */
    static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    Xml open(String name, Map<String, String> attributes) throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth++));
        writer.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            writer.writeAttribute(attribute.getKey(), CleanText.visible(attribute.getValue()));
        }
        inText = true;
        return this;
    }

    /** Text; line feeds in it are kept, the rest is made visible. */
    Xml text(String text) throws XMLStreamException {
        writer.writeCharacters(
                String.join("\n", text.lines().map(CleanText::visible).toList()));
        return this;
    }

    Xml close() throws XMLStreamException {
        depth--;
        if (!inText) {
            writer.writeCharacters("\n" + "  ".repeat(depth));
        }
        writer.writeEndElement();
        inText = false;
        return this;
    }

    void end() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.flush();
    }
}
