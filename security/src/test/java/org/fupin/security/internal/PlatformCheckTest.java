package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformCheckTest {
    private static final ClassLoader HERE = PlatformCheckTest.class.getClassLoader();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"v1.85.2", "v1.86", "v1.87", "v1.100", "v2.0", "v2.0.1", "v1.85.10"})
    void recentVersionsAreTaken(String version) {
        assertThat(PlatformCheck.fault("BouncyCastle Security Provider " + version, HERE))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.85.1", "v1.85", "v1.78.1", "v1.9", "v0.99", "", "1.87", "v", "v99999999999.1"})
    void oldAndUnknownVersionsAreRefused(String version) {
        assertThat(PlatformCheck.fault("BouncyCastle Security Provider " + version, HERE))
                .contains("older than 1.85.2");
    }

    @Test
    void theOneInUseIsTaken() {
        assertThat(PlatformCheck.fault(new BouncyCastleProvider().getInfo(), HERE))
                .isNull();
        assertThat(Platform.bc().getName()).isEqualTo("BC");
    }

    /** The same classes over a class path that holds one of Bouncy Castle's jars twice. */
    @Test
    void twoCopiesAreRefusedWithAClearLine() throws Exception {
        for (String jar : List.of("bcprov-jdk18on", "bcutil-jdk18on", "bcpkix-jdk18on")) {
            List<URL> urls = urls();
            String original = urls.stream()
                    .map(URL::getPath)
                    .filter(path -> path.contains("/" + jar + "-"))
                    .findFirst()
                    .orElseThrow();
            Path copy = directory.resolve(jar + "-copy.jar");
            Files.copy(Path.of(original), copy);
            assertThat(digest(urls)).hasSize(32);
            urls.add(copy.toUri().toURL());
            assertThatThrownBy(() -> digest(urls))
                    .hasMessageStartingWith("PLATFORM: the cryptographic library is unfit · 密码库不符合要求")
                    .hasMessageContaining("there more than once")
                    .hasMessageContaining(jar);
        }
    }

    private static byte[] digest(List<URL> urls) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> suites = loader.loadClass("org.fupin.security.CryptoSuite");
            Method digest =
                    loader.loadClass("org.fupin.security.internal.Digests").getMethod("digest", suites, byte[][].class);
            return (byte[]) digest.invoke(null, suites.getEnumConstants()[0], new byte[0][]);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private static List<URL> urls() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            try {
                urls.add(Path.of(part).toUri().toURL());
            } catch (MalformedURLException e) {
                throw new AssertionError(e);
            }
        }
        return urls;
    }
}
