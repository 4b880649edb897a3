/** A short run of each benchmark, so that none can rot. */
@NullMarked
package org.fupin.benchmarks;

import org.jspecify.annotations.NullMarked;
