package org.fupin.security.notice.read;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads zips: office files by their parts, archives by their entries, each of which is a file of its own. */
final class PackageReader {

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "webp", "svg", "wdp");
    private static final Set<String> FILES =
            Set.of("xlsx", "docx", "pptx", "pdf", "doc", "xls", "bin", "csv", "txt", "html", "htm", "zip", "rtf");

    private final Content content;
    private final Budget budget;
    private final WorkbookReader workbook;
    private final DocumentReader document;
    private boolean pictures;

    PackageReader(Content content, Budget budget) {
        this.content = content;
        this.budget = budget;
        this.workbook = new WorkbookReader(content, budget);
        this.document = new DocumentReader(content, budget);
    }

    FileFormat read(byte[] bytes) throws IOException {
        try (ZipParts zip = ZipParts.open(bytes, budget)) {
            List<ZipParts.Entry> entries = zip.entries();
            FileFormat format = kind(entries);
            for (ZipParts.Entry entry : entries) {
                if (entry.encrypted()) {
                    content.fault(Fault.ENCRYPTED, 0);
                } else if (!entry.directory()) {
                    unpack(format, entry, zip);
                }
            }
            finish(format);
            return format;
        }
    }

    private void unpack(FileFormat format, ZipParts.Entry entry, ZipParts zip) throws HostileException {
        try {
            String suffix = Sniffer.suffix(entry.name());
            if (format == FileFormat.ZIP) {
                content.embedded(entry.name(), zip.read(entry));
            } else if (PICTURES.contains(suffix)) {
                pictures = true;
            } else if (FILES.contains(suffix)) {
                content.embedded(entry.name(), zip.read(entry));
            } else if (suffix.equals("xml") || suffix.equals("rels") || suffix.equals("vml")) {
                part(format, entry.name(), zip.read(entry));
            }
        } catch (HostileException e) {
            throw e;
        } catch (IOException e) {
            content.fault(Fault.UNREADABLE, 0);
        }
    }

    private void part(FileFormat format, String name, byte[] bytes) throws IOException {
        switch (format) {
            case XLSX -> workbook.add(name, bytes);
            case DOCX -> document.add(name, bytes);
            default -> {
                if (!name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
                    XmlText.read(bytes, name, content, budget, false);
                }
            }
        }
    }

    private void finish(FileFormat format) throws IOException {
        if (format == FileFormat.XLSX) {
            workbook.read();
        } else if (format == FileFormat.DOCX) {
            document.read();
        }
        if (pictures) {
            content.fault(Fault.SOME_PICTURES, 0);
        }
    }

    private static FileFormat kind(List<ZipParts.Entry> entries) {
        FileFormat format = FileFormat.ZIP;
        for (ZipParts.Entry entry : entries) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (name.startsWith("xl/")) {
                return FileFormat.XLSX;
            }
            if (name.startsWith("word/")) {
                return FileFormat.DOCX;
            }
            boolean sign = name.equals("[content_types].xml") || name.equals("ofd.xml") || name.equals("mimetype");
            format = sign ? FileFormat.XML_PACKAGE : format;
        }
        return format;
    }
}
