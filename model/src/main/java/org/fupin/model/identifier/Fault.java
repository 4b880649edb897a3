package org.fupin.model.identifier;

/**
 * What is wrong with an identifier. The texts name shapes and places, never the value nor the digit that would be right.
 *
 * @param part where the fault lies
 * @param zh Chinese explanation
 * @param en English explanation
 */
public record Fault(Part part, String zh, String en) {}
