/** Tests of the report. */
@NullMarked
package org.fupin.files.report;

import org.jspecify.annotations.NullMarked;
