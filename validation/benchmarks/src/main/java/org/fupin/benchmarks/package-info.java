/** Measures the library against what users would glue together themselves; never deployed. */
@NullMarked
package org.fupin.benchmarks;

import org.jspecify.annotations.NullMarked;
