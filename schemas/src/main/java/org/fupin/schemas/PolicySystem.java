package org.fupin.schemas;

import java.util.List;

/**
 * A system, mechanism or ledger that the policy text asks for, and where this standard has it.
 *
 * @param number its number, 1 to 144
 * @param section section of the text
 * @param zh Chinese name
 * @param en English name
 * @param anchors names of the sentences that ask for it; empty for sections without anchors
 * @param records codes of the record types
 * @param rules codes of the rules
 * @param example path in the project of an example that works
 * @param confidence how sure it is that the text asks for it: sure or likely
 */
public record PolicySystem(
        int number,
        String section,
        String zh,
        String en,
        List<String> anchors,
        List<String> records,
        List<String> rules,
        String example,
        String confidence) {}
