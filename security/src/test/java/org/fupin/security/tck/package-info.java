/** The tests of key services, run against those that are here. */
@NullMarked
package org.fupin.security.tck;

import org.jspecify.annotations.NullMarked;
