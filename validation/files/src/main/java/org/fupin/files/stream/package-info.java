/**
 * The quick way through NDJSON: values are checked on the characters of Jackson's tokens, without tree or binding. It
 * accepts only what is plainly right; any row that is not goes the ordinary way, which explains what is wrong with it.
 */
@NullMarked
package org.fupin.files.stream;

import org.jspecify.annotations.NullMarked;
