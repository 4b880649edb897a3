/** Runs the packages of the standard, clean and defective, against what is expected of them. */
@NullMarked
package org.fupin.files.packages;

import org.jspecify.annotations.NullMarked;
