/** What a province or a project changes: severities, parameters, header names, extra rules, waivers. */
@NullMarked
package org.fupin.validation.profile;

import org.jspecify.annotations.NullMarked;
