/** The record rules of the common header of every record. */
@NullMarked
package org.fupin.validation.rules.header;

import org.jspecify.annotations.NullMarked;
