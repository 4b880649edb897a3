/** Records of 部门数据: the feeds of nine departments, the asset feed, and the results of comparison. Components may be null. */
@NullUnmarked
package org.fupin.model.record.department;

import org.jspecify.annotations.NullUnmarked;
