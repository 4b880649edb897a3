package org.fupin.security.notice;

import java.time.LocalDate;
import org.fupin.security.mask.Candidates;
import org.fupin.security.notice.finding.GateLimits;

/**
 * How files are checked.
 *
 * @param channel where they are to be published
 * @param matrix what may be published there
 * @param asOf day of the check, for ages and possible birth dates
 * @param fewestCandidates fewest values that must fit a masked number
 * @param limits what protects the gate from hostile files
 * @param samples most findings kept of a file; all are counted
 */
public record GateOptions(
        NoticeChannel channel,
        PublicationMatrix matrix,
        LocalDate asOf,
        long fewestCandidates,
        GateLimits limits,
        int samples) {

    private static final int SAMPLES = 1_000;

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if fewestCandidates is less than 1, or samples negative
     */
    public GateOptions {
        if (fewestCandidates < 1 || samples < 0) {
            throw new IllegalArgumentException("fewestCandidates must be at least 1, samples not negative");
        }
    }

    /** The usual check for that channel: the proposed matrix, 10,000 candidates, the usual limits. */
    public static GateOptions of(NoticeChannel channel, LocalDate asOf) {
        return new GateOptions(
                channel, PublicationMatrix.proposed(), asOf, Candidates.PUBLISHABLE, GateLimits.DEFAULT, SAMPLES);
    }

    /** These options with other limits. */
    public GateOptions with(GateLimits other) {
        return new GateOptions(channel, matrix, asOf, fewestCandidates, other, samples);
    }

    /** These options with another matrix. */
    public GateOptions with(PublicationMatrix other) {
        return new GateOptions(channel, other, asOf, fewestCandidates, limits, samples);
    }

    /** These options with another number of candidates. */
    public GateOptions withFewest(long number) {
        return new GateOptions(channel, matrix, asOf, number, limits, samples);
    }

    /** These options with that many samples. */
    public GateOptions withSamples(int number) {
        return new GateOptions(channel, matrix, asOf, fewestCandidates, limits, number);
    }
}
