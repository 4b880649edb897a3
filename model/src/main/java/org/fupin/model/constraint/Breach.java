package org.fupin.model.constraint;

/**
 * What a constraint found wrong with a value. The explanations name shapes and places, never the value itself.
 *
 * @param rule code of the rule that is broken
 * @param zh Chinese explanation
 * @param en English explanation
 */
public record Breach(String rule, String zh, String en) {}
