package org.fupin.schemas;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * Village and community codes of twelve digits (statistics bureau), with the years 2017–2023 in which each was in force.
 * Only two thirds live through all seven years, so a code is checked against its own year, and its absence is at most a
 * warning. Held as one number a township and two and a half bytes a village, about 3 MB.
 *
 * <p>Source: {@code reference/villages.bin}, whose form {@code reference/README.md} describes.
 */
public final class Villages {

    private static final Lazy<Villages> STANDARD = new Lazy<>(Villages::read);
    private static final byte[] MAGIC = {'V', 'I', 'L', 'L', '1', '\n'};

    private final int[] towns;
    private final int[] starts;
    private final short[] units;
    private final byte[] years;

    private Villages(int[] towns, int[] starts, short[] units, byte[] years) {
        this.towns = towns;
        this.starts = starts;
        this.units = units;
        this.years = years;
    }

    /** The villages of the standard, read on first use. */
    public static Villages standard() {
        return STANDARD.get();
    }

    /** Whether the twelve-digit code was in force in any of the years 2017–2023. */
    public boolean contains(CharSequence code12) {
        return index(code12) >= 0;
    }

    /** Whether the twelve-digit code was in force in the year; false outside 2017–2023. */
    public boolean inForce(CharSequence code12, int year) {
        int index = index(code12);
        boolean covered = year >= Towns.FIRST_YEAR && year <= Towns.LAST_YEAR;
        return index >= 0 && covered && (years[index] >> (year - Towns.FIRST_YEAR) & 1) == 1;
    }

    /** Number of codes. */
    public int size() {
        return units.length;
    }

    /** Number of codes that were in force in all the years 2017–2023. */
    public int livedThrough() {
        int count = 0;
        for (byte mask : years) {
            count += mask == 127 ? 1 : 0;
        }
        return count;
    }

    private int index(CharSequence code12) {
        if (code12.length() != 12) {
            return -1;
        }
        int town = Arrays.binarySearch(towns, Numbers.of(code12, 0, 9));
        int unit = Numbers.of(code12, 9, 12);
        return town < 0 || unit < 0 ? -1 : Arrays.binarySearch(units, starts[town], starts[town + 1], (short) unit);
    }

    private static Villages read() {
        try (DataInputStream in =
                new DataInputStream(new InflaterInputStream(Resources.open("reference/villages.bin")))) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new IllegalStateException("reference/villages.bin is not of the form VILL1");
            }
            int count = in.readInt();
            byte[] deltas = in.readNBytes(in.readInt());
            return build(deltas, in.readNBytes(count));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read reference/villages.bin", e);
        }
    }

    private static Villages build(byte[] deltas, byte[] years) {
        int[] towns = new int[65_536];
        int[] starts = new int[65_537];
        short[] units = new short[years.length];
        int found = 0;
        int at = 0;
        long code = 0;
        for (int i = 0; i < units.length; i++) {
            long delta = 0;
            int shift = 0;
            byte next;
            do {
                next = deltas[at++];
                delta |= (long) (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            code += delta;
            int town = (int) (code / 1000);
            if (found == 0 || towns[found - 1] != town) {
                towns[found] = town;
                starts[found++] = i;
            }
            units[i] = (short) (code % 1000);
        }
        starts[found] = units.length;
        return new Villages(Arrays.copyOf(towns, found), Arrays.copyOf(starts, found + 1), units, years);
    }
}
