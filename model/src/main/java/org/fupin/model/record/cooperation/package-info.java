/** Records of 协作与社会扶贫: east-west cooperation, designated assistance, firms, volunteers, donations. Components may be null. */
@NullUnmarked
package org.fupin.model.record.cooperation;

import org.jspecify.annotations.NullUnmarked;
