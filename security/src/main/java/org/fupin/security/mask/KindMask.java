package org.fupin.security.mask;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;

/** The default mask of a kind: {@link Mask} for what has the form of its kind, nothing for what has not. */
record KindMask(SensitiveKind kind) implements ValueMask {

    /** Characters of level 1 of the General Standard Chinese Characters (通用规范汉字表, 2013): common ones. */
    private static final long COMMON_CHARACTERS = 3500;

    private static final long CELLS_OF_A_DEGREE = 10_000;
    private static final int PREFECTURE = 4;
    private static final int COUNTY = 6;
    private static final Pattern BIRTH_DATE = Pattern.compile("[0-9]{4}-\\*\\*-\\*\\*");
    private static final Pattern LOCATION = Pattern.compile("[0-9]{1,3}\\.\\*\\*\\*");

    @Override
    public String mask(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String text = Form.nfc(value);
        return Form.sound(kind, text) || masked(text) ? Mask.of(kind, text) : HIDDEN;
    }

    @Override
    public String text() {
        return MaskGrammar.name(kind);
    }

    private boolean masked(String text) {
        return switch (kind) {
            case IDENTITY, PHONE, ACCOUNT -> ends().masked(text);
            case BIRTH_DATE -> BIRTH_DATE.matcher(text).matches();
            case LOCATION -> LOCATION.matcher(text).matches();
            default -> false;
        };
    }

    /** The same mask, told by the characters that it shows, for counting. */
    private EndsMask ends() {
        return switch (kind) {
            case IDENTITY -> EndsMask.of(kind, 6, 0);
            case PHONE -> EndsMask.of(kind, 3, 2);
            default -> EndsMask.of(SensitiveKind.ACCOUNT, 0, 4);
        };
    }

    @Override
    public Candidates residualCandidates(KnownFacts known) {
        return switch (kind) {
            case IDENTITY, PHONE, ACCOUNT -> ends().residualCandidates(known);
            case BIRTH_DATE -> new DateMask(DateBand.YEAR).residualCandidates(known);
            case NAME -> known.area().length() < PREFECTURE ? Candidates.form(COMMON_CHARACTERS) : Candidates.unknown();
            case ADDRESS -> known.households() > 0 ? Candidates.counted(known.households()) : Candidates.unknown();
            case LOCATION -> known.area().length() < COUNTY ? Candidates.form(CELLS_OF_A_DEGREE) : Candidates.unknown();
            case HEALTH, SECRET -> Candidates.hidden();
        };
    }

    @Override
    public Candidates residualCandidates(String masked, KnownFacts known) {
        if (masked.equals(HIDDEN) && kind != SensitiveKind.NAME) {
            return Candidates.hidden();
        }
        return switch (kind) {
            case IDENTITY, PHONE, ACCOUNT -> ends().residualCandidates(masked, known);
            case BIRTH_DATE -> year(masked, known);
            default -> residualCandidates(known);
        };
    }

    private static Candidates year(String masked, KnownFacts known) {
        int year = BIRTH_DATE.matcher(masked).matches() ? Integer.parseInt(masked.substring(0, 4)) : 0;
        return Candidates.counted(
                IntStream.rangeClosed(1, LocalDate.of(year, 1, 1).lengthOfYear())
                        .mapToObj(day -> LocalDate.ofYearDay(year, day))
                        .filter(day -> !day.isBefore(known.bornFrom()) && !day.isAfter(known.bornTo()))
                        .count());
    }
}
