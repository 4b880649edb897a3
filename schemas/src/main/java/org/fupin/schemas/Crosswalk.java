package org.fupin.schemas;

/**
 * What one system calls a data element.
 *
 * @param system name of the system
 * @param code its code of the field
 * @param record name of our record type
 * @param element name of our element
 * @param note the field's name there, or a remark
 * @param confidence how sure the mapping is: sure, likely, guess or proposed
 */
public record Crosswalk(String system, String code, String record, String element, String note, String confidence) {}
