/** The annotations that describe records, elements and rules. */
@NullMarked
package org.fupin.model.annotation;

import org.jspecify.annotations.NullMarked;
