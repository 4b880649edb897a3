package org.fupin.examples.county;

import java.util.List;
import java.util.Random;

/**
 * Chance that repeats itself: the same seed and topic always fall alike, whatever else is generated before. Uses
 * {@link Random}, whose algorithm is fixed by its specification.
 */
final class Dice {

    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /** Dice for one topic, such as the members of one household. */
    static Dice of(long seed, String topic, long number) {
        long mixed = seed;
        for (int i = 0; i < topic.length(); i++) {
            mixed = mixed * 1_000_003 + topic.charAt(i);
        }
        return new Dice(mixed * 1_000_003 + number);
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Whether something of that many per cent happens. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Whether something of that many per thousand happens. */
    boolean permille(int count) {
        return random.nextInt(1000) < count;
    }

    /** One of the items, all alike. */
    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Index of one of the weights, the heavier the likelier. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int at = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        throw new AssertionError("the weights have a sum");
    }
}
