/** Invented registers of any size, the same for the same seed: all sound, all elements filled that real files fill. */
@NullMarked
package org.fupin.benchmarks.data;

import org.jspecify.annotations.NullMarked;
