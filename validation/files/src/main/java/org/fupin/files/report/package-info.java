/** The report: what was read, what was found, what every rule did, and how that is written for people and machines. */
@NullMarked
package org.fupin.files.report;

import org.jspecify.annotations.NullMarked;
