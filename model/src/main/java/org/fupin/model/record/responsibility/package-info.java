/** Records of 责任、考核、监督、组织与干部: responsibility, assessment, issues and rectification, cadres, risks. Components may be null. */
@NullUnmarked
package org.fupin.model.record.responsibility;

import org.jspecify.annotations.NullUnmarked;
