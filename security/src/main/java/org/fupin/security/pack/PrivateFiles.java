package org.fupin.security.pack;

import java.io.IOException;
import java.nio.file.Path;
import org.fupin.security.internal.OwnerOnlyFiles;

/** Small files that go with packages: receipts, and the passwords of key files. */
public final class PrivateFiles {

    private static final int LONGEST_RECEIPT = 512 << 10;
    private static final int LONGEST_PASSWORD = 4096;

    private PrivateFiles() {}

    /** Writes a signed receipt in one step. */
    public static void writeReceipt(Path file, byte[] receipt) throws IOException {
        OwnerOnlyFiles.write(file, receipt);
    }

    /**
     * Reads a signed receipt.
     *
     * @throws org.fupin.security.SecurityRefusal LIMIT, UNSAFE_FILE
     */
    public static byte[] readReceipt(Path file) throws IOException {
        return OwnerOnlyFiles.readShared(file, LONGEST_RECEIPT);
    }

    /**
     * The first line of a file that only its owner may read, as UTF-8; the caller wipes it.
     *
     * @throws org.fupin.security.SecurityRefusal UNSAFE_FILE if others may read it
     */
    public static char[] readPassword(Path file) throws IOException {
        byte[] bytes = OwnerOnlyFiles.read(file, LONGEST_PASSWORD);
        java.nio.CharBuffer text = java.nio.charset.StandardCharsets.UTF_8.decode(java.nio.ByteBuffer.wrap(bytes));
        java.util.Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] password = new char[end];
        text.get(password);
        text.clear();
        while (text.hasRemaining()) {
            text.put('\0');
        }
        return password;
    }
}
