package org.fupin.security.pack;

/** Bytes in memory. */
final class MemoryBytes implements PackageBytes {

    private final byte[] bytes;

    MemoryBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public void read(long position, byte[] into, int from, int length) {
        if (position < 0 || position > bytes.length - length) {
            throw Refusals.malformed("end");
        }
        System.arraycopy(bytes, (int) position, into, from, length);
    }

    @Override
    public void close() {}
}
