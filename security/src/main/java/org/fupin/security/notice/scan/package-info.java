/**
 * Finds numbers of people in text, however they are written: spaced, split over cells and lines, full-width, in Chinese
 * digits, with invisible characters, half masked. No part of the library's promise: use {@code PublicationGate}.
 */
@NullMarked
package org.fupin.security.notice.scan;

import org.jspecify.annotations.NullMarked;
