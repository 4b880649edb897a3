/** Hot paths by JMH: one identifier, one code, one value, one row. */
@NullMarked
package org.fupin.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
