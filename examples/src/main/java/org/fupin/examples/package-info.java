/** Small programs that show how the library is used; each is a page of the README beside them. */
@NullMarked
package org.fupin.examples;

import org.jspecify.annotations.NullMarked;
