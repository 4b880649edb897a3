/**
 * Judges what was found in a file: what a number is by its label and its neighbours, how many numbers still fit a masked one,
 * what may stand beside a name on the channel. No part of the library's promise: use {@code PublicationGate}.
 */
@NullMarked
package org.fupin.security.notice.judge;

import org.jspecify.annotations.NullMarked;
