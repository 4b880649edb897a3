package org.fupin.files.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Writes what a reader of XML stands at, with its prefixes and name spaces as they were. */
final class XmlCopy {

    private final XMLStreamReader reader;
    private final Writer out;

    XmlCopy(XMLStreamReader reader, OutputStream out) throws IOException {
        this.reader = reader;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Copies the start of an element; of the given attribute the value is changed, or left out where it is null. */
    void start(String changed, @Nullable String value) throws IOException {
        out.write('<');
        out.write(name(reader.getPrefix(), reader.getLocalName()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, text(reader.getNamespaceURI(i)));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
            if (!name.equals(changed)) {
                attribute(name, reader.getAttributeValue(i));
            }
        }
        if (value != null) {
            attribute(changed, value);
        }
        out.write('>');
    }

    void start() throws IOException {
        start("", null);
    }

    void end() throws IOException {
        out.write("</" + name(reader.getPrefix(), reader.getLocalName()) + ">");
    }

    void characters() throws IOException {
        escape(reader.getText(), false);
    }

    /** Markup that was not there before. */
    void insert(String xml) throws IOException {
        out.write(xml);
    }

    void flush() throws IOException {
        out.flush();
    }

    static String name(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escape(value, true);
        out.write('"');
    }

    private void escape(String text, boolean attribute) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i), attribute);
            if (escaped != null) {
                out.write(text, done, i - done);
                out.write(escaped);
                done = i + 1;
            }
        }
        out.write(text, done, text.length() - done);
    }

    private static @Nullable String escaped(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> null;
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
