package org.fupin.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PaeProperties {
    private static final int TRIES = Boolean.getBoolean("fupin.long") ? 1_000_000 : 20_000;

    /** A function that can be undone gives different bytes for different lists. */
    @Property(tries = 20_000)
    void whatWasEncodedCanBeReadBack(@ForAll("lists") List<Object> parts) {
        assertThat(decode(Pae.encode(parts.toArray()))).isEqualTo(normal(parts));
    }

    @Property(tries = 20_000)
    void differentListsGiveDifferentBytes(@ForAll("lists") List<Object> left, @ForAll("lists") List<Object> right) {
        boolean same = Arrays.equals(Pae.encode(left.toArray()), Pae.encode(right.toArray()));
        assertThat(same).isEqualTo(normal(left).equals(normal(right)));
    }

    /** Every list of up to four parts out of parts that invite mistakes: 11,111 lists, no two alike. */
    @Example
    void closeListsNeverCollide() {
        List<Object> parts = List.of("", "a", "aa", "1", bytes(), bytes('a'), bytes('a', 'a'), 0L, 97L, 1L);
        Map<String, List<Object>> seen = new HashMap<>();
        List<List<Object>> lists = new ArrayList<>(List.of(List.of()));
        for (int at = 0; at < lists.size(); at++) {
            List<Object> list = lists.get(at);
            List<Object> before = seen.put(HexFormat.of().formatHex(Pae.encode(list.toArray())), list);
            assertThat(before).isNull();
            if (list.size() < 4) {
                for (Object part : parts) {
                    List<Object> longer = new ArrayList<>(list);
                    longer.add(part);
                    lists.add(longer);
                }
            }
        }
        assertThat(lists).hasSize(11_111);
    }

    @Example
    void randomListsNeverCollide() {
        Map<String, List<Object>> seen = new HashMap<>();
        Arbitrary<List<Object>> lists = lists();
        lists.sampleStream().limit(TRIES).forEach(list -> {
            List<Object> before =
                    seen.put(new String(Pae.encode(list.toArray()), StandardCharsets.ISO_8859_1), normal(list));
            assertThat(before == null || before.equals(normal(list))).isTrue();
        });
        assertThat(seen).hasSizeGreaterThan(TRIES / 4);
    }

    @Example
    void theFormIsAsDocumented() {
        assertThat(HexFormat.of().formatHex(Pae.encode("户", new byte[] {(byte) 0xff}, -1)))
                .isEqualTo("0000000000000003"
                        + "01" + "0000000000000003" + "e688b7"
                        + "02" + "0000000000000001" + "ff"
                        + "03" + "0000000000000008" + "ffffffffffffffff");
        assertThat(Pae.encode()).isEqualTo(new byte[8]);
    }

    @Example
    void composedAndDecomposedTextIsTheSame() {
        assertThat(Pae.encode("\u00e9")).isEqualTo(Pae.encode("e\u0301"));
    }

    @Example
    void anIntegerIsItsValueWhateverItsWidth() {
        assertThat(Pae.encode((byte) 5))
                .isEqualTo(Pae.encode((short) 5))
                .isEqualTo(Pae.encode(5))
                .isEqualTo(Pae.encode(5L));
    }

    @Example
    void whatHasNoEncodingIsRefused() {
        assertThatThrownBy(() -> Pae.encode("\ud800")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pae.encode(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pae.encode(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Object>> lists() {
        Arbitrary<Object> text = Arbitraries.strings()
                .withChars("ab\u0000\u0001户é\u0301e")
                .ofMaxLength(4)
                .map(value -> value);
        Arbitrary<Object> bytes = Arbitraries.bytes()
                .between((byte) 0, (byte) 3)
                .array(byte[].class)
                .ofMaxSize(12)
                .map(value -> value);
        Arbitrary<Object> number = Arbitraries.longs().map(value -> value);
        return Arbitraries.oneOf(text, bytes, number).list().ofMaxSize(5);
    }

    private static List<Object> normal(List<Object> parts) {
        return parts.stream()
                .map(part -> part instanceof byte[] bytes
                        ? ByteBuffer.wrap(bytes)
                        : part instanceof String text ? Normalizer.normalize(text, Normalizer.Form.NFC) : part)
                .toList();
    }

    private static List<Object> decode(byte[] encoded) {
        ByteBuffer in = ByteBuffer.wrap(encoded);
        List<Object> parts = new ArrayList<>();
        for (long left = in.getLong(); left > 0; left--) {
            byte tag = in.get();
            byte[] body = new byte[(int) in.getLong()];
            in.get(body);
            parts.add(
                    switch (tag) {
                        case 1 -> new String(body, StandardCharsets.UTF_8);
                        case 2 -> ByteBuffer.wrap(body);
                        case 3 -> ByteBuffer.wrap(body).getLong();
                        default -> throw new AssertionError("tag " + tag);
                    });
        }
        assertThat(in.hasRemaining()).isFalse();
        return parts;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
