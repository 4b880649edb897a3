/** The same files through the library and through what users would glue, in one run; results are ratios. */
@NullMarked
package org.fupin.benchmarks.file;

import org.jspecify.annotations.NullMarked;
