package org.fupin.model.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a canonical record: its code, names, business key and who reports it when. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordInfo {
    /** Code of three letters, one more for a later part of a form (META for the common header). */
    String code();

    /** Official Chinese name. */
    String zh();

    /** English name. */
    String en();

    /** What the record is, in English. */
    String about() default "";

    /** What the record is, in Chinese. */
    String aboutZh() default "";

    /** {@code core} for the spine of the standard, {@code ledger} for the rest. */
    String tier();

    /** Names of the elements that identify a valid record; {@code dataYear} belongs to the common header. */
    String[] key();

    /** When it is reported. */
    String period() default "";

    /** Who reports it. */
    String reporter() default "";

    /** Code of the form that it is a later printed section of; empty for a first section, or a form that is one record. */
    String part() default "";

    /** Chinese name of the whole form, on its first section; empty for a form that is one record. */
    String form() default "";
}
