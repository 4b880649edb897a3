package org.fupin.model.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fupin.model.mask.SensitiveKind;

/** Marks a value that identifies a person or reveals something about one; it is shown masked everywhere. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {
    /** What kind of value it is, which decides the mask. */
    SensitiveKind value();
}
