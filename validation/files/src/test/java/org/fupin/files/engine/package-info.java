/** Tests of the whole way from paths to a report. */
@NullMarked
package org.fupin.files.engine;

import org.jspecify.annotations.NullMarked;
