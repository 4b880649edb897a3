package org.fupin.schemas;

/**
 * A unified indicator.
 *
 * @param code object, subject, number and version, for example {@code R-POP-002.1}
 * @param object what it describes: household, person, village, county, region / nation …
 * @param subject three letters of the subject
 * @param zh Chinese name
 * @param en English name
 * @param unit Chinese unit; {@code —} for none
 * @param type type of its value, written like that of a data element
 * @param period how often: Q quarter, Y year, M month, T term, E event, O once; several by comma
 * @param formula how it is computed, for people to read; {@code —} for what is reported as it is
 * @param registerSource record types or national field codes of the register; {@code —} for a survey
 * @param nbs counterpart of the statistics bureau's rural monitoring; {@code —} for none
 * @param international counterpart in SDG, MPI or World Bank codes; empty for none
 */
public record Indicator(
        String code,
        String object,
        String subject,
        String zh,
        String en,
        String unit,
        String type,
        String period,
        String formula,
        String registerSource,
        String nbs,
        String international) {}
