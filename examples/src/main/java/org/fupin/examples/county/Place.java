package org.fupin.examples.county;

/**
 * A township or village of the county.
 *
 * @param code code in force in 2017 and 2018 (GB/T 10114, statistics bureau): 9 or 12 digits
 * @param name of a township the real name, of a village an invented one
 */
record Place(String code, String name) {

    boolean village() {
        return code.length() == 12;
    }

    String townCode() {
        return code.substring(0, 9);
    }
}
