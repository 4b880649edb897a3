package org.fupin.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a Chinese text file: UTF-8 where it is that without a fault, else GB18030. */
final class TextFile {

    private static final long LARGEST = 16L << 20;

    private TextFile() {}

    /**
     * The text.
     *
     * @throws IOException if it cannot be read, is in neither encoding, or has more than 16 MiB
     */
    static String read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + "（超过 16 MiB · more than 16 MiB）");
        }
        byte[] bytes = Files.readAllBytes(file);
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                // the next encoding is tried
            }
        }
        throw new IOException(file + "（不是 UTF-8 或 GB18030 文本 · neither UTF-8 nor GB18030 text）");
    }
}
