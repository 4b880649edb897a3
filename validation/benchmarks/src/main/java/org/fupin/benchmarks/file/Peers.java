package org.fupin.benchmarks.file;

import java.io.IOException;
import java.io.InputStream;
import org.fupin.benchmarks.file.PartsContender.PartReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** The bare ways to go through the lines: they judge nothing, so they bound what a validator over them can reach. */
final class Peers {

    private static final int BUFFER = 1 << 20;

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = new JsonMapper();

    /** Reads the bytes. */
    PartReader bytes() {
        return (part, in) -> {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {}
        };
    }

    /** Goes through the tokens, without their values. */
    PartReader tokens() {
        return this::scan;
    }

    /** Binds each line to its Java record. */
    PartReader records() {
        return (part, in) -> {
            try (MappingIterator<Object> records =
                    mapper.readerFor(part.type().javaType()).readValues(in)) {
                while (records.hasNextValue()) {
                    records.nextValue();
                }
            }
        };
    }

    private void scan(FilePart part, InputStream in) throws IOException {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {}
        }
    }
}
