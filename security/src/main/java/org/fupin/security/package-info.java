/** Encryption and privacy: what 按照国家信息安全标准构建扶贫开发信息安全防护体系 means in code. */
@NullMarked
package org.fupin.security;

import org.jspecify.annotations.NullMarked;
