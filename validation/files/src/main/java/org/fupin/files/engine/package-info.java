/** From paths to a report: read, bind, check, judge, relate, report. */
@NullMarked
package org.fupin.files.engine;

import org.jspecify.annotations.NullMarked;
