/** Black-box tests of the command. */
@NullMarked
package org.fupin.cli;

import org.jspecify.annotations.NullMarked;
