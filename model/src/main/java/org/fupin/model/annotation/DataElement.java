package org.fupin.model.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a record component as a data element in the sense of ISO/IEC 11179 and GB/T 18391. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface DataElement {
    /** Permanent code, such as {@code HHD-010}; never reused. */
    String code();

    /** Official Chinese term, also the header of exchanged tables. */
    String zh();

    /** English name. */
    String en();

    /** Unit of measure, empty when the value has none. */
    String unit() default "";

    /** Code of the field in the national register, empty when it has none. */
    String national() default "";

    /** Key of the document the element comes from. */
    String source() default "";

    /** How sure the standard is that the element is defined so. */
    Confidence confidence() default Confidence.SURE;

    /** Meaning, range or remark. */
    String note() default "";

    /** Whether a rule says when the value must be there. */
    boolean conditional() default false;

    /** Version of the standard that brought the element. */
    String since() default "0.1";

    /** Version of the standard that withdrew the element, empty while it is in force. */
    String until() default "";
}
