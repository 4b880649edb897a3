/** Records as JSON, by Jackson, and JSON documents against the schemas of the standard. */
@NullMarked
package org.fupin.validation.json;

import org.jspecify.annotations.NullMarked;
