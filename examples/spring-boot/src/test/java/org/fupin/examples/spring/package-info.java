/** Black-box tests of the service. */
@NullMarked
package org.fupin.examples.spring;

import org.jspecify.annotations.NullMarked;
