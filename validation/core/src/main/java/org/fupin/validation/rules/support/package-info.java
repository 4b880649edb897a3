/** What rules of several areas share: comparison to the fen, and the names of faulty elements. */
@NullMarked
package org.fupin.validation.rules.support;

import org.jspecify.annotations.NullMarked;
