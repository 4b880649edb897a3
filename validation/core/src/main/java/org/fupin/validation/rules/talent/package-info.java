/** Record rules of talent and science. */
@NullMarked
package org.fupin.validation.rules.talent;

import org.jspecify.annotations.NullMarked;
