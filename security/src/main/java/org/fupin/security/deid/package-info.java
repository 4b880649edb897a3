/**
 * De-identification: pseudonyms, k-anonymity and l-diversity of large files, generalisation, and the protection of
 * published tables. A pseudonym is still personal information; nothing here makes data anonymous by its name.
 */
@NullMarked
package org.fupin.security.deid;

import org.jspecify.annotations.NullMarked;
