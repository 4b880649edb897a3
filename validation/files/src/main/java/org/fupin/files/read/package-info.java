/**
 * From paths to tables of raw cells: packages (files, directories, zips), formats (CSV, XLSX, NDJSON, JSON), encodings.
 * Whatever is wrong with a file becomes an {@link org.fupin.files.read.IntakeNotice}; memory does not grow with the
 * number of rows.
 */
@NullMarked
package org.fupin.files.read;

import org.jspecify.annotations.NullMarked;
