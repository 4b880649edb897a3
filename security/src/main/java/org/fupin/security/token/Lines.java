package org.fupin.security.token;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** Reads the lines of a token file strictly: bounded, UTF-8, each ended by LF. */
final class Lines {

    private static final int LONGEST = 600;

    private final InputStream in;
    private final byte[] line = new byte[LONGEST];
    private long number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its end. */
    String next() throws IOException {
        number++;
        int length = 0;
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || length == LONGEST) {
                throw malformed();
            }
            line[length++] = (byte) b;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    /** The rest of the next line, which must begin so. */
    String next(String beginning) throws IOException {
        String text = next();
        if (!text.startsWith(beginning)) {
            throw malformed();
        }
        return text.substring(beginning.length());
    }

    void requireEnd() throws IOException {
        number++;
        if (in.read() >= 0) {
            throw malformed();
        }
    }

    SecurityRefusal malformed() {
        return new SecurityRefusal(Code.MALFORMED, "token file, line " + number);
    }

    void close() throws IOException {
        in.close();
    }
}
