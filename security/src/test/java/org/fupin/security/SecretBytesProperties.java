package org.fupin.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.platform.commons.support.ReflectionSupport;
import tools.jackson.databind.json.JsonMapper;

class SecretBytesProperties {
    @Property
    void theArrayHandedInIsWiped(@ForAll byte[] secret) {
        byte[] original = secret.clone();
        try (SecretBytes held = SecretBytes.take(secret)) {
            assertThat(secret).isEqualTo(new byte[original.length]);
            assertThat(held.<byte[]>use(byte[]::clone)).isEqualTo(original);
            assertThat(held.length()).isEqualTo(original.length);
        }
    }

    @Property
    void theCopyLentOutIsWiped(@ForAll byte[] secret) {
        int length = secret.length;
        AtomicReference<byte[]> escaped = new AtomicReference<>();
        try (SecretBytes held = SecretBytes.take(secret)) {
            assertThatThrownBy(() -> held.use(bytes -> {
                        escaped.set(bytes);
                        throw new IllegalArgumentException("stop");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(escaped.get()).isEqualTo(new byte[length]);
        }
    }

    @Property
    void closingWipesWhatIsHeld(@ForAll byte[] secret) throws Exception {
        int length = secret.length;
        SecretBytes held = SecretBytes.take(secret);
        held.close();
        held.close();
        assertThat(inside(held)).isEqualTo(new byte[length]);
        assertThatThrownBy(() -> held.use(bytes -> bytes.length)).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void equalityIsByContent(@ForAll byte[] left, @ForAll byte[] right) {
        boolean same = java.util.Arrays.equals(left, right);
        SecretBytes first = SecretBytes.take(left.clone());
        SecretBytes second = SecretBytes.take(right.clone());
        SecretBytes twin = SecretBytes.take(left.clone());
        assertThat(first.equals(second)).isEqualTo(same);
        assertThat(first).isEqualTo(twin).hasSameHashCodeAs(twin);
        second.close();
        assertThat(first).isNotEqualTo(second);
    }

    @Property
    void nothingPrintsTheSecret(@ForAll byte[] secret) {
        int length = secret.length;
        assertThat(SecretBytes.take(secret)).hasToString("SecretBytes(" + length + ")");
    }

    @Example
    void jacksonRefusesItWhereverItHides() {
        SecretBytes secret = SecretBytes.random(32);
        JsonMapper open = JsonMapper.builder()
                .changeDefaultVisibility(
                        checker -> checker.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY))
                .build();
        for (JsonMapper mapper : List.of(new JsonMapper(), open)) {
            assertThatThrownBy(() -> mapper.writeValueAsString(secret)).hasStackTraceContaining("FORBIDDEN");
            assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("key", List.of(secret))))
                    .hasStackTraceContaining("FORBIDDEN");
            assertThatThrownBy(() -> mapper.readValue("\"AAAA\"", SecretBytes.class))
                    .isInstanceOf(tools.jackson.core.JacksonException.class);
        }
    }

    @Example
    void javaSerialisationRefusesIt() throws Exception {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatThrownBy(() -> out.writeObject(SecretBytes.random(32)))
                    .isInstanceOf(NotSerializableException.class);
        }
    }

    @Example
    void randomSecretsDiffer() {
        assertThat(SecretBytes.random(16)).isNotEqualTo(SecretBytes.random(16));
    }

    private static byte[] inside(SecretBytes held) throws Exception {
        return (byte[]) ReflectionSupport.tryToReadFieldValue(SecretBytes.class.getDeclaredField("bytes"), held)
                .get();
    }
}
