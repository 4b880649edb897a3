package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** Whatever is done to a ring, in whatever order, from whichever process: it behaves like the simple model. */
class KeyStatesProperties {

    /** Histories of a try: 60 in each run, 2,040 with {@code -Dfupin.long=true}. */
    private static final int HISTORIES = Boolean.getBoolean("fupin.long") ? 34 : 1;

    private static final byte[] INFO = Pae.encode("test", 1);
    private static final List<KeyPurpose> PURPOSES = List.of(KeyPurpose.FIELD, KeyPurpose.TOKEN, KeyPurpose.WRAP);

    private static Path folder = Path.of("");

    @BeforeContainer
    static void folder() throws IOException {
        folder = Files.createTempDirectory("fupin-keys");
    }

    @AfterContainer
    static void clean() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }

    /** What can be done to a ring. */
    enum Kind {
        ADD,
        ADD_BESIDES,
        ADD_AGAIN,
        ROTATE,
        PRIMARY,
        CHANGE,
        CHANGE_ELSEWHERE,
        USE,
        DERIVE,
        RELOAD,
        PROTECT
    }

    /** One step; a number that is too high for the keys there are starts again from the first. */
    record Step(Kind kind, KeyPurpose purpose, int key, KeyState state, long times) {}

    private static Arbitrary<List<Step>> steps() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(3, Kind.ADD),
                Tuple.of(2, Kind.ADD_BESIDES),
                Tuple.of(1, Kind.ADD_AGAIN),
                Tuple.of(4, Kind.ROTATE),
                Tuple.of(2, Kind.PRIMARY),
                Tuple.of(8, Kind.CHANGE),
                Tuple.of(3, Kind.CHANGE_ELSEWHERE),
                Tuple.of(5, Kind.USE),
                Tuple.of(4, Kind.DERIVE),
                Tuple.of(3, Kind.RELOAD),
                Tuple.of(1, Kind.PROTECT));
        Arbitrary<Long> times = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 5)),
                Tuple.of(1, Arbitraries.longs().between(1L << 19, 1L << 21)),
                Tuple.of(1, Arbitraries.longs().between((1L << 31) - 2, (1L << 32) + 1)));
        return Combinators.combine(
                        kinds,
                        Arbitraries.of(PURPOSES),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of(KeyState.class),
                        times)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<List<Step>>> histories() {
        return steps().list().ofSize(HISTORIES);
    }

    @Property(tries = 60)
    void aRingBehavesLikeTheModel(@ForAll("histories") List<List<Step>> histories) {
        histories.forEach(KeyStatesProperties::behave);
    }

    private static void behave(List<Step> steps) {
        try (Run run = new Run(folder.resolve("ring-" + KeyId.random() + ".json"))) {
            for (Step step : steps) {
                run.apply(step);
                run.compare();
            }
            run.apply(new Step(Kind.RELOAD, KeyPurpose.FIELD, 0, KeyState.ENABLED, 0));
            run.compare();
        }
    }

    /** A ring and its model, side by side. */
    private static final class Run implements AutoCloseable {
        private final Path file;
        private final RingModel model = new RingModel();
        private final Map<KeyId, SecretBytes> derived = new HashMap<>();
        private String password = Rings.PASSWORD;
        private KeyRing ring;

        Run(Path file) {
            this.file = file;
            this.ring = Rings.create(file);
        }

        void apply(Step step) {
            switch (step.kind()) {
                case ADD, ADD_BESIDES -> add(KeyId.random(), step.purpose(), step.kind() == Kind.ADD);
                case ROTATE -> {
                    NewKey key = NewKey.of(step.purpose(), CryptoSuite.SM);
                    ring.rotate(key);
                    model.rotate(key.id(), step.purpose());
                }
                case RELOAD -> reload();
                case PROTECT -> {
                    password = "password " + KeyId.random();
                    ring.protect(Rings.password(password));
                }
                default -> {
                    if (!model.keys.isEmpty()) {
                        existing(step, new ArrayList<>(model.keys.keySet()).get(step.key() % model.keys.size()));
                    }
                }
            }
        }

        private void existing(Step step, KeyId id) {
            switch (step.kind()) {
                case ADD_AGAIN -> add(id, step.purpose(), true);
                case PRIMARY -> same(model.makePrimary(id), () -> ring.makePrimary(id));
                case CHANGE -> same(model.change(id, step.state()), () -> ring.change(id, step.state()));
                case CHANGE_ELSEWHERE -> {
                    try (KeyRing other = KeyRing.open(file, Rings.password(password), Rings.SETTINGS)) {
                        same(model.change(id, step.state()), () -> other.change(id, step.state()));
                    }
                    ring.refresh();
                }
                case USE -> same(model.use(id, step.times()), () -> ring.used(id, step.times()));
                case DERIVE ->
                    same(model.derive(id), () -> ring.derive(id, INFO, 16).close());
                default -> throw new AssertionError(step);
            }
        }

        private void add(KeyId id, KeyPurpose purpose, boolean primary) {
            NewKey key = new NewKey(id, purpose, CryptoSuite.SM, primary, null);
            same(model.add(id, purpose, primary), () -> ring.add(key));
        }

        private void reload() {
            ring.close();
            ring = KeyRing.open(file, Rings.password(password), Rings.SETTINGS);
        }

        private static void same(Optional<Code> expected, Runnable action) {
            Optional<Code> found = Optional.empty();
            try {
                action.run();
            } catch (SecurityRefusal refusal) {
                found = Optional.of(refusal.code());
            }
            assertThat(found).isEqualTo(expected);
        }

        void compare() {
            assertThat(ring.keys().stream().map(KeyInfo::id)).containsExactlyElementsOf(model.keys.keySet());
            for (KeyInfo key : ring.keys()) {
                RingModel.Key wanted = model.get(key.id());
                assertThat(key.state()).isEqualTo(wanted.state);
                assertThat(key.primary()).isEqualTo(wanted.primary);
                assertThat(key.uses()).isEqualTo(wanted.uses);
                if (model.derive(key.id()).isEmpty()) {
                    SecretBytes now = ring.derive(key.id(), INFO, 16);
                    assertThat(now).isEqualTo(derived.computeIfAbsent(key.id(), id -> now));
                }
            }
        }

        @Override
        public void close() {
            ring.close();
        }
    }
}
