/**
 * The quick way through NDJSON: values are checked on the bytes of the line, without tree or binding. It
 * accepts only what is plainly right; any row that is not goes the ordinary way, which explains what is wrong with it.
 */
@NullMarked
package org.fupin.files.stream;

import org.jspecify.annotations.NullMarked;
