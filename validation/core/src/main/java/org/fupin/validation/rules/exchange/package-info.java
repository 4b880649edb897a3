/** Record rules of exchange files. */
@NullMarked
package org.fupin.validation.rules.exchange;

import org.jspecify.annotations.NullMarked;
