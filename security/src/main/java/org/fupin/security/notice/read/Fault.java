package org.fupin.security.notice.read;

/** Why a file, or something in it, could not be checked. */
public enum Fault {
    /** It is broken. */
    UNREADABLE,
    /** It passes a limit. */
    LIMIT,
    /** It is encrypted. */
    ENCRYPTED,
    /** It holds what a sound file never holds, such as a document type with entities. */
    HOSTILE,
    /** Its format is not known, or cannot be read in full. */
    FORMAT,
    /** It is text with bytes that no encoding has. */
    ENCODING,
    /** Pictures alone, which cannot be read. */
    PICTURES,
    /** Pictures beside text, which cannot be read. */
    SOME_PICTURES,
    /** Characters whose meaning the file does not say. */
    GLYPHS
}
