/** The pivot: one description of each record type, read from the records, from which every projection and reader is made. */
@NullMarked
package org.fupin.model.type;

import org.jspecify.annotations.NullMarked;
