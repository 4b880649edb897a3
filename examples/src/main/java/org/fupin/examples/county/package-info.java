/** An invented poor county: generates the example packages, one clean and one with planted defects. */
@NullMarked
package org.fupin.examples.county;

import org.jspecify.annotations.NullMarked;
