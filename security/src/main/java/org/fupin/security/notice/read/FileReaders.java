package org.fupin.security.notice.read;

import java.io.IOException;

/** Tells the format of a file and reads it. */
public final class FileReaders {

    private FileReaders() {}

    /** The format of the bytes; of a zip it is told by what lies in it, when the file is read. */
    public static FileFormat format(byte[] bytes, String name) {
        return Sniffer.of(bytes, name);
    }

    /**
     * Gives all that stands in a file.
     *
     * @param name its name, a hint to its format
     * @return its format
     * @throws LimitException if a limit is passed; what was read until then has been given
     */
    public static FileFormat read(byte[] bytes, String name, Content content, Budget budget) {
        FileFormat format = Sniffer.of(bytes, name);
        try {
            if (bytes.length > budget.limits().maxBytes()) {
                throw new LimitException("maxBytes");
            }
            return read(format, bytes, name, content, budget);
        } catch (HostileException e) {
            content.fault(Fault.HOSTILE, 0);
        } catch (IOException e) {
            content.fault(Fault.UNREADABLE, 0);
        } catch (StackOverflowError e) {
            content.fault(Fault.LIMIT, 0);
        }
        return format;
    }

    private static FileFormat read(FileFormat format, byte[] bytes, String name, Content content, Budget budget)
            throws IOException {
        switch (format) {
            case CSV -> new CsvTableReader().read(bytes, name, content, budget);
            case TEXT -> new TextReader().read(bytes, name, content, budget);
            case JSON -> new JsonReader().read(bytes, name, content, budget);
            case HTML -> new PageReader().read(bytes, name, content, budget);
            case PDF -> new PdfReader().read(bytes, name, content, budget);
            case PICTURE -> content.fault(Fault.PICTURES, 0);
            case ZIP, XLSX, DOCX, XML_PACKAGE -> {
                return new PackageReader(content, budget).read(bytes);
            }
            case OLE, UNKNOWN -> new RawReader().read(bytes, name, content, budget);
        }
        return format;
    }
}
