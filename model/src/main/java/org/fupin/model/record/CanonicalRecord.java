package org.fupin.model.record;

import org.fupin.model.constraint.Conforms;

/**
 * A record of the standard. Its types stand in groups, each a package with a sealed interface whose permitted types are
 * its register; {@code org.fupin.model.type.RecordGroup} names the groups.
 *
 * <p>Components are null when the value is absent; codes are kept as text so that an unknown or withdrawn code can be
 * carried and reported.
 */
@Conforms
public interface CanonicalRecord {}
