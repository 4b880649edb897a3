package org.fupin.validation.rule;

/**
 * A rule that one record decides, described by {@link org.fupin.model.annotation.RuleInfo}. It is called only when each
 * element it declares is present and valid, so that its body is the rule and nothing else. Rules hold no state.
 *
 * @param <R> the record it judges, or an interface that several records share
 */
public interface RecordRule<R> {

    /** The verdict on the record. */
    Outcome judge(R record, RuleContext context);
}
