/** From cells to values: a cell is a value, missing or invalid; text is read as a person would read it. */
@NullMarked
package org.fupin.files.bind;

import org.jspecify.annotations.NullMarked;
