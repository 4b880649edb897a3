/** What may be shown of values that identify people. */
@NullMarked
package org.fupin.model.mask;

import org.jspecify.annotations.NullMarked;
