package org.fupin.security.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.fupin.security.SecurityRefusal;

/** PEM text (RFC 7468): blocks of base64 between a BEGIN and an END line; text between the blocks is passed over. */
final class Pem {
    private static final int LINE = 64;

    private Pem() {}

    /** One block. */
    record Block(String type, byte[] der) {}

    /** Tells whether the bytes are DER (a SEQUENCE) instead of PEM text. */
    static boolean isDer(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == 0x30;
    }

    /**
     * Reads all blocks.
     *
     * @param most how many blocks are accepted
     * @throws SecurityRefusal {@code LIMIT} or {@code MALFORMED}
     */
    static List<Block> read(byte[] text, int most, String object) {
        List<Block> blocks = new ArrayList<>();
        try (PemReader reader = new PemReader(new StringReader(new String(text, StandardCharsets.ISO_8859_1)))) {
            for (PemObject pem = reader.readPemObject(); pem != null; pem = reader.readPemObject()) {
                if (blocks.size() == most) {
                    throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, object);
                }
                blocks.add(new Block(pem.getType(), pem.getContent()));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, object);
        }
        if (blocks.isEmpty()) {
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, object);
        }
        return blocks;
    }

    /** Writes one block. */
    static String write(String type, byte[] der) {
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n";
    }
}
