package org.fupin.security.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.fupin.security.internal.KeyKind;

/** Seals, verifies, streams and extracts one large entry, in a JVM with little memory. */
final class BigSeal {

    private BigSeal() {}

    /** The folder to work in, the size of the entry in MiB, the kind of key. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        long size = Long.parseLong(args[1]) << 20;
        KeyKind kind = KeyKind.valueOf(args[2]);
        Path target = folder.resolve("big.papkg");
        PackageContent content = PackageContent.of("big.csv", EntryDetails.of("text/csv"), () -> new Pattern(size));
        new PackageWriter(Office.city(kind).sender(), List.of(Office.city(kind).certificate()))
                .write(Samples.TERMS, List.of(content), target);
        try (VerifiedPackage verified = new PackageReader(Office.policy(kind)).verify(target);
                OpenedPackage opened = verified.open(Office.city(kind).recipient());
                AuthenticatedPrefixStream in =
                        opened.openStreaming(opened.entries().get(0))) {
            Pattern expected = new Pattern(size);
            byte[] one = new byte[1 << 14];
            for (int count = in.readNBytes(one, 0, one.length); count > 0; count = in.readNBytes(one, 0, one.length)) {
                if (!java.util.Arrays.equals(java.util.Arrays.copyOf(one, count), expected.readNBytes(count))) {
                    throw new IllegalStateException("differs");
                }
            }
            if (!in.complete() || expected.read() >= 0) {
                throw new IllegalStateException("incomplete");
            }
            opened.extractTo(folder.resolve("out"));
        }
        System.out.println("whole " + java.nio.file.Files.size(folder.resolve("out/big.csv")));
    }

    /** Bytes that can be told at every place. */
    private static final class Pattern extends InputStream {
        private final long size;
        private long at;

        Pattern(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return at < size ? value(at++) & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, size - at);
            for (int i = 0; i < count; i++) {
                into[from + i] = value(at++);
            }
            return count == 0 && length > 0 ? -1 : count;
        }

        private static byte value(long at) {
            return (byte) (at * 31 + (at >> 14));
        }
    }
}
