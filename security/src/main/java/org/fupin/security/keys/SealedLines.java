package org.fupin.security.keys;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.FaultPoint;
import org.fupin.security.internal.ResumableFile;
import org.jspecify.annotations.Nullable;

/**
 * Text files in UTF-8 as source and sink of a re-encryption, such as CSV and NDJSON with sealed values. Every byte
 * outside the sealed values stays; the target, which may be the source itself, changes in one step at the end.
 */
public final class SealedLines implements SealedSource<SealedLine>, AutoCloseable {
    private static final int LONGEST = 1 << 20;

    private final Path file;
    private final InputStream in;
    private long number;

    private SealedLines(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** Reads the lines of a file. */
    public static SealedLines from(Path file) throws IOException {
        return new SealedLines(file, new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** Writes lines to a file, which is replaced at the end. */
    public static Target to(Path file) {
        return new Target(file, FaultPoint.NONE);
    }

    static Target to(Path file, FaultPoint faults) {
        return new Target(file, faults);
    }

    /**
     * Returns the next line.
     *
     * @throws SecurityRefusal {@code LIMIT} for a line of more than 1 MiB, {@code MALFORMED} when it is not UTF-8
     */
    @Override
    public Optional<SealedLine> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        while (b >= 0 && b != '\n') {
            if (line.size() == LONGEST) {
                throw new SecurityRefusal(Code.LIMIT, file + ":" + (number + 1));
            }
            line.write(b);
            b = in.read();
        }
        if (b < 0 && line.size() == 0) {
            return Optional.empty();
        }
        number++;
        String text = text(line.toByteArray());
        if (b < 0) {
            return Optional.of(new SealedLine(number, text, ""));
        }
        boolean carriage = text.endsWith("\r");
        return Optional.of(new SealedLine(
                number, carriage ? text.substring(0, text.length() - 1) : text, carriage ? "\r\n" : "\n"));
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SecurityRefusal(Code.MALFORMED, file + ":" + number);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A file in the making. */
    public static final class Target implements SealedSink<SealedLine>, AutoCloseable {
        private final Path file;
        private final FaultPoint faults;
        private @Nullable ResumableFile draft;

        private Target(Path file, FaultPoint faults) {
            this.file = file;
            this.faults = faults;
        }

        @Override
        public void begin(long mark) throws IOException {
            // stopped between putting the file in place and forgetting the checkpoint: nothing is left to do
            boolean inPlace = mark > 0
                    && !ResumableFile.begun(file)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == mark;
            draft = inPlace ? null : ResumableFile.open(file, mark, faults);
        }

        @Override
        public void write(SealedLine line) throws IOException {
            open().write((line.text() + line.end()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public long mark() throws IOException {
            return open().mark();
        }

        @Override
        public void commit() throws IOException {
            if (draft != null) {
                draft.commit();
            }
        }

        private ResumableFile open() {
            if (draft == null) {
                throw new IllegalStateException("not begun");
            }
            return draft;
        }

        @Override
        public void close() {
            if (draft != null) {
                draft.close();
            }
        }
    }
}
