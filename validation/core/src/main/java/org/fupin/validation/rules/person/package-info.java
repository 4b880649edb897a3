/** The record rules of persons and of their yearly status. */
@NullMarked
package org.fupin.validation.rules.person;

import org.jspecify.annotations.NullMarked;
