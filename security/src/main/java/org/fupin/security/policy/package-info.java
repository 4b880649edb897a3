/** What the standards in force on a day ask for: dated profiles, the class of every element, minimisation. */
@NullMarked
package org.fupin.security.policy;

import org.jspecify.annotations.NullMarked;
