/**
 * Reads the text of any file that might be published, whole and in bounded memory, as rows of cells or lines of words with
 * their places. No part of the library's promise: use
 * {@code PublicationGate}.
 */
@NullMarked
package org.fupin.security.notice.read;

import org.jspecify.annotations.NullMarked;
