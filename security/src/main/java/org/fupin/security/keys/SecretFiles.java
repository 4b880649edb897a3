package org.fupin.security.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.OwnerOnlyFiles;

/** Small files with secrets: for their owner alone, never through a link. */
public final class SecretFiles {
    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_PASSWORD = 1 << 12;

    private SecretFiles() {}

    /**
     * Writes a new file that only its owner can read.
     *
     * @throws FileAlreadyExistsException when there is one already
     * @throws SecurityRefusal {@code UNSAFE_FILE} for a directory in which anybody may replace files
     */
    public static void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString(), null, "文件已存在 · the file exists already");
        }
        OwnerOnlyFiles.write(file, content);
    }

    /**
     * Reads a file whose content is protected by itself, such as an encrypted key, so that others may see it.
     *
     * @throws SecurityRefusal {@code UNSAFE_FILE} for a link or no plain file, {@code LIMIT} beyond 1 MiB
     */
    public static byte[] readShared(Path file) throws IOException {
        return OwnerOnlyFiles.readShared(file, LARGEST);
    }

    /**
     * Reads a password: the first line of a file, in UTF-8, without its end.
     *
     * @return the caller wipes it
     * @throws SecurityRefusal {@code UNSAFE_FILE} for a link or a file that others may read; {@code MALFORMED} when it is
     *     not UTF-8
     */
    public static char[] password(Path file) throws IOException {
        byte[] bytes = OwnerOnlyFiles.read(file, LONGEST_PASSWORD);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        try {
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            CoderResult result = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, end), chars, true);
            if (result.isError()) {
                throw new SecurityRefusal(Code.MALFORMED, file.toString());
            }
            return Arrays.copyOf(chars.array(), chars.position());
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(chars.array(), '\0');
        }
    }
}
