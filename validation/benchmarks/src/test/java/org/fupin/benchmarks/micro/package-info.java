/** A short run of the benchmarks of hot paths, so that they cannot rot. */
@NullMarked
package org.fupin.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
