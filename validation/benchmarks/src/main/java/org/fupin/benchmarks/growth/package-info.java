/** How the cost of each rule between rows grows with the rows. */
@NullMarked
package org.fupin.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
