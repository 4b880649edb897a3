/** What a rule is: its description, its verdict, what it may know, and the catalogue of all of them. */
@NullMarked
package org.fupin.validation.rule;

import org.jspecify.annotations.NullMarked;
