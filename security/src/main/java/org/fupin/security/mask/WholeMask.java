package org.fupin.security.mask;

/** Hides everything or nothing. */
enum WholeMask implements ValueMask {
    HIDE,
    SHOW;

    @Override
    public String mask(String value) {
        return this == SHOW || value.isEmpty() ? value : HIDDEN;
    }

    @Override
    public String text() {
        return MaskGrammar.name(this);
    }

    @Override
    public Candidates residualCandidates(KnownFacts known) {
        return this == SHOW ? Candidates.counted(1) : Candidates.hidden();
    }

    @Override
    public Candidates residualCandidates(String masked, KnownFacts known) {
        return residualCandidates(known);
    }
}
