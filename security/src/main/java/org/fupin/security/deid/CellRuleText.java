package org.fupin.security.deid;

/** Reads the texts that describe rules of cells; the grammar stands at {@link CellRule#parse}. */
final class CellRuleText {

    private static final String ZH = "没有这种单元格规则；可用 frequency:5、dominance:2:85、percent:10";
    private static final String EN = "no such rule of cells; there are frequency:5, dominance:2:85, percent:10";

    private CellRuleText() {}

    static CellRule parse(String text) {
        DefinitionText definition = DefinitionText.read(text, ZH, EN);
        return switch (definition.name() + definition.size()) {
            case "frequency1" -> CellRule.frequency(definition.number(0));
            case "dominance2" -> CellRule.dominance(definition.number(0), definition.number(1));
            case "percent1" -> CellRule.percent(definition.number(0));
            default -> throw DefinitionText.refused(ZH, EN);
        };
    }
}
