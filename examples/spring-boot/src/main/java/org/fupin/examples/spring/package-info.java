/** A web service that takes households and refuses those that break the standard. */
@NullMarked
package org.fupin.examples.spring;

import org.jspecify.annotations.NullMarked;
