package org.fupin.security.pack;

/** Hears how far a long work is. The calls come from the thread that works. */
public interface PackageProgress {

    /** Hears nothing. */
    PackageProgress SILENT = new PackageProgress() {};

    /** How many bytes there will be, if it is known. */
    default void total(long bytes) {}

    /** The entry that comes next. */
    default void entry(String path) {}

    /** So many more bytes are done. */
    default void bytes(long more) {}
}
