package org.fupin.security.pack;

/**
 * One entry of the zip, with all that its headers can say.
 *
 * @param name name, ASCII
 * @param size bytes, stored as they are
 * @param crc CRC-32 of the bytes
 * @param offset first byte of its local header
 */
record ZipEntryShape(String name, long size, int crc, long offset) {

    /** First byte of the content. */
    long start() {
        return offset + ZipLayout.localSize(this);
    }

    /** First byte behind the content. */
    long end() {
        return start() + size;
    }
}
