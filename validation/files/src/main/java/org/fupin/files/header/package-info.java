/** Recognises header rows: which record type a table holds, and which element each of its columns is. */
@NullMarked
package org.fupin.files.header;

import org.jspecify.annotations.NullMarked;
