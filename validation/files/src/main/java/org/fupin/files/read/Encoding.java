package org.fupin.files.read;

import java.nio.charset.Charset;

/**
 * How the characters of a text file are written.
 *
 * @param charset how to decode
 * @param name how reports name it
 * @param skip bytes of the byte order mark
 */
record Encoding(Charset charset, String name, int skip) {}
