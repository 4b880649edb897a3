package org.fupin.security.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** A program that replaces one file again and again until it is killed; {@code KilledWriterTest} kills it. */
final class KilledWriter {
    static final int LENGTH = 300_000;
    private static final int PIECE = 10_000;

    private KilledWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        for (int round = 1; ; round++) {
            byte[] piece = new byte[PIECE];
            Arrays.fill(piece, (byte) round);
            try (AtomicFile draft = AtomicFile.begin(file);
                    OutputStream out = draft.stream()) {
                for (int written = 0; written < LENGTH; written += PIECE) {
                    out.write(piece);
                }
                draft.commit();
            }
            if (round == 1) {
                System.out.write('!');
                System.out.flush();
            }
        }
    }
}
