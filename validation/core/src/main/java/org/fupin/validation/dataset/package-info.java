/** Dataset rules: SQL files with a header, and the tables that they read. */
@NullMarked
package org.fupin.validation.dataset;

import org.jspecify.annotations.NullMarked;
