package org.fupin.security.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes notices as documents of a word processor: the three parts that ECMA-376 asks for, with the XML writer of the Java
 * platform, since a library that writes such documents would weigh more than the rest of this module.
 */
final class NoticeDocument {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Target=\"word/document.xml\" Type="
            + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";

    private final XMLStreamWriter xml;

    private NoticeDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Notice notice, OutputStream out) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(body, "UTF-8");
            new NoticeDocument(xml).document(notice);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("公示无法写成文档 · the notice cannot be written as a document", e);
        }
        try (PlainZip zip = new PlainZip(out)) {
            zip.add("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            zip.add("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            zip.add("word/document.xml", body.toByteArray());
        }
    }

    private void document(Notice notice) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", "document", WORD);
        xml.writeNamespace("w", WORD);
        start("body");
        paragraph(notice.title(), true);
        for (String line : notice.before()) {
            paragraph(line, false);
        }
        table(notice);
        for (String line : notice.after()) {
            paragraph(line, false);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void table(Notice notice) throws XMLStreamException {
        start("tbl");
        start("tblPr");
        start("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            start(side);
            attribute("val", "single");
            attribute("sz", "4");
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        start("tblGrid");
        for (int i = 0; i < notice.header().size(); i++) {
            start("gridCol");
            xml.writeEndElement();
        }
        xml.writeEndElement();
        row(notice.header(), true);
        for (List<String> cells : notice.rows()) {
            row(cells, false);
        }
        xml.writeEndElement();
    }

    private void row(List<String> cells, boolean bold) throws XMLStreamException {
        start("tr");
        for (String cell : cells) {
            start("tc");
            paragraph(cell, bold);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void paragraph(String text, boolean bold) throws XMLStreamException {
        start("p");
        start("r");
        if (bold) {
            start("rPr");
            start("b");
            xml.writeEndElement();
            xml.writeEndElement();
        }
        start("t");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement("w", name, WORD);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute("w", WORD, name, value);
    }
}
