package org.fupin.validation.rules.person;

/** The code that DIBAO_STATUS and TEKUN_STATUS share. */
final class Assistance {

    /** No support of that kind. */
    static final String NONE = "0";

    private Assistance() {}
}
