package org.fupin.model.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a rule: what is wrong when it is broken, how bad that is, and who says so.
 *
 * <p>Messages may name elements and details in braces, such as <code>{exitYear}</code>; values of sensitive elements
 * appear masked.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RuleInfo {
    /** Permanent code, such as {@code EXH-R-002}; never reused. */
    String code();

    /** Further codes that a constraint may report, such as the parts of an identity number. */
    String[] also() default {};

    /** What a breach means for the submission. */
    Severity severity();

    /** Document or clause that asks for it. */
    String basis();

    /** How sure the standard is of the rule. */
    Confidence confidence() default Confidence.SURE;

    /** Elements the rule reads and needs: it is not applied unless each is present and valid. */
    String[] fields() default {};

    /** Elements the rule reads when they are there; an invalid one blocks the rule, an absent one does not. */
    String[] optional() default {};

    /** Short Chinese title: what should hold. */
    String title();

    /** Chinese message: what is wrong. */
    String zh();

    /** English message: what is wrong. */
    String en();

    /** How the predicate of the standard was narrowed to be exact; empty when it was not. */
    String narrowed() default "";

    /** Version of the standard that brought the rule. */
    String since() default "0.1";

    /** Version of the standard that withdrew the rule, empty while it is in force. */
    String until() default "";
}
