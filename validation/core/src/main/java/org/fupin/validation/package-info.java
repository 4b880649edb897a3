/** The developer's door: one facade that checks a record, a stream of records or a package of files. */
@NullMarked
package org.fupin.validation;

import org.jspecify.annotations.NullMarked;
