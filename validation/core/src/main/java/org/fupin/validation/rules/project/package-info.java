/** Record rules of the project library and its targets. */
@NullMarked
package org.fupin.validation.rules.project;

import org.jspecify.annotations.NullMarked;
