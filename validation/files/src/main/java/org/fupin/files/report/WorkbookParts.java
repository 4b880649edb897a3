package org.fupin.files.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of an XLSX file and how they hang together (Open Packaging Conventions). */
final class WorkbookParts implements Closeable {

    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    /** Largest part that is taken into memory; sheets never are. */
    private static final int MAX_PART = 64 << 20;

    private final ZipFile zip;

    /** A relation: its id and the full name of the part it leads to. */
    record Relation(String id, String type, String part) {}

    WorkbookParts(Path workbook) throws IOException {
        zip = new ZipFile(workbook.toFile(), StandardCharsets.UTF_8);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("the workbook lacks " + part);
        }
        return zip.getInputStream(entry);
    }

    byte[] bytes(String part) throws IOException {
        try (InputStream in = open(part)) {
            byte[] bytes = in.readNBytes(MAX_PART + 1);
            if (bytes.length > MAX_PART) {
                throw new IOException(part + " is too large");
            }
            return bytes;
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    Document dom(String part) throws IOException {
        return XmlDom.parse(bytes(part));
    }

    /** The relations of a part, or an empty list of them where it has none. */
    Document relations(String part) throws IOException {
        String name = relationsOf(part);
        return has(name) ? dom(name) : XmlDom.parse("<Relationships xmlns=\"" + PACKAGE + "\"/>");
    }

    /** Name of the part that holds the relations of a part. */
    static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    static List<Relation> list(String part, Document relations) {
        List<Relation> list = new ArrayList<>();
        for (Element element : XmlDom.children(relations.getDocumentElement(), "Relationship")) {
            if (!"External".equals(element.getAttribute("TargetMode"))) {
                String target = URI.create("/" + part)
                        .resolve(element.getAttribute("Target"))
                        .getPath();
                list.add(new Relation(element.getAttribute("Id"), element.getAttribute("Type"), target.substring(1)));
            }
        }
        return list;
    }

    /** The relation of that kind, named by the last part of its type. */
    static Optional<Relation> find(List<Relation> relations, String kind) {
        return relations.stream()
                .filter(relation -> relation.type().equals(RELATIONS + "/" + kind))
                .findFirst();
    }

    /** Adds a relation to a part of that full name and gives its id. */
    static String relate(Document relations, String kind, String part) {
        String id = "rIdFupin"
                + (XmlDom.children(relations.getDocumentElement(), "Relationship")
                                .size()
                        + 1);
        XmlDom.add(
                relations.getDocumentElement(),
                "Relationship",
                "Id",
                id,
                "Type",
                RELATIONS + "/" + kind,
                "Target",
                "/" + part);
        return id;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
