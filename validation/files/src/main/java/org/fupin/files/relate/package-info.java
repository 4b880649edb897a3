/** Relates rows with rows: the columns that dataset rules read, in an embedded database. */
@NullMarked
package org.fupin.files.relate;

import org.jspecify.annotations.NullMarked;
