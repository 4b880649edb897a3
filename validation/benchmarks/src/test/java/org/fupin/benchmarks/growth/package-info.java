/** The cost of rules, held to the data. */
@NullMarked
package org.fupin.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
