/** The command {@code fupin}. */
@NullMarked
package org.fupin.cli;

import org.jspecify.annotations.NullMarked;
