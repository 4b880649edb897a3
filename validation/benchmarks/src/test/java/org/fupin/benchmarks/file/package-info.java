/** A short run of the file benchmark, so that it cannot rot. */
@NullMarked
package org.fupin.benchmarks.file;

import org.jspecify.annotations.NullMarked;
