/** The standard's plain files as small immutable tables: code lists, parameters, divisions, poverty counties. */
@NullMarked
package org.fupin.schemas;

import org.jspecify.annotations.NullMarked;
