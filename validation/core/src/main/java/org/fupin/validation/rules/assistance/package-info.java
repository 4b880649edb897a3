/** Record rules of assistance: work, teams, helpers, training, relocation, housing, student aid. */
@NullMarked
package org.fupin.validation.rules.assistance;

import org.jspecify.annotations.NullMarked;
