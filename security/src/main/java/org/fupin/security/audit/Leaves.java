package org.fupin.security.audit;

import java.io.IOException;
import java.nio.file.Path;
import org.fupin.security.SecurityRefusal;

/** Lets the first lines of a log pass by. */
final class Leaves {

    private Leaves() {}

    /** Sees a line, and says whether it is the one that is wanted. */
    interface Visitor {
        boolean wants(long number, byte[] line);
    }

    /** Shows the lines before {@code size} in order and gives the one that was wanted. */
    static byte[] of(Path log, long size, Visitor visitor) throws IOException {
        byte[] wanted = new byte[0];
        try (LineReader reader = LineReader.open(log, 0)) {
            for (long number = 0; number < size; number++) {
                byte[] line = reader.next();
                if (line == null) {
                    throw new SecurityRefusal(SecurityRefusal.Code.BAD_SIGNATURE, log.toString());
                }
                wanted = visitor.wants(number, line) ? line : wanted;
            }
        }
        return wanted;
    }
}
