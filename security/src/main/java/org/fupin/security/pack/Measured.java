package org.fupin.security.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.Digests;

/** Passes bytes on and keeps their number, CRC-32 and digest. */
final class Measured extends OutputStream {

    private final OutputStream out;
    private final MessageDigest digest;
    private final CRC32 crc = new CRC32();
    private long size;

    Measured(OutputStream out, CryptoSuite suite) {
        this.out = out;
        this.digest = Digests.newDigest(suite);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        crc.update(bytes, from, length);
        size += length;
    }

    int crc() {
        return (int) crc.getValue();
    }

    /** Size and digest; once only. */
    PackagePart part() {
        return new PackagePart(size, HexFormat.of().formatHex(digest.digest()));
    }

    static PackagePart part(CryptoSuite suite, byte[] bytes) {
        return new PackagePart(bytes.length, HexFormat.of().formatHex(Digests.digest(suite, bytes)));
    }
}
