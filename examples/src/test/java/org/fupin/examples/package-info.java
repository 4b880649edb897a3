/** Black-box tests of the programs. */
@NullMarked
package org.fupin.examples;

import org.jspecify.annotations.NullMarked;
