/** What is generated from the records and rules: schemas, dictionary, rule pages, message bundles. */
@NullMarked
package org.fupin.validation.projection;

import org.jspecify.annotations.NullMarked;
