/** A log of who did what with which data, that cannot be changed unnoticed and holds nothing about people. */
@NullMarked
package org.fupin.security.audit;

import org.jspecify.annotations.NullMarked;
