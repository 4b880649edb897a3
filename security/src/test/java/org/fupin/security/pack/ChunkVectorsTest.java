package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.AeadKey;
import org.junit.jupiter.api.Test;

/**
 * Chunks as others make them: vectors of Project Wycheproof (c2sp_chunked_encryption_aes_256_gcm_test.json, by the number
 * of the test), in the raw mode of the specification, with the key and base nonce that the vectors give, since their
 * derivation is over SHA-512. The ciphertexts are packed by zlib.
 */
class ChunkVectorsTest {

    private record Vector(int id, String key, String nonce, String sealed, long length, String sha512) {}

    private static final List<Vector> SOUND = List.of(
            new Vector(
                    1,
                    "781b72bce3c966fffb09e5d596e1d21b029b21a9599852fb9b9f644e23b86ae8",
                    "f206a92ac0ba380c8e9e3843",
                    "78da004800b7ff43a2e39431cbae0389d3fc86adf46f7c3a24de88d9311617e53f3164cc1d5dc738a66b97f0bf786565c31799c2f463d50a7e10046011dc6fc3c939e3a5db7affb6191551669554fb010000ffff4bc124df",
                    0,
                    "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"),
            new Vector(
                    2,
                    "14769f63d5e1008908efe8662d188e058d05be2ef94d5b4bc626bc33be412568",
                    "e73f670906cb3124dea731e1",
                    "78da004f00b0ffa1a1b56f6db58cd1ede0c5c9db62aef20d3f96a6c594bb9252bb38122de91236502b42a1d7fcab820ffa292940d2f86add212cfa42c38df19d3cc9139ee61a5990d3db57433514229beea49a8a72bd010000ffffdb4f2a44",
                    7,
                    "e85f32a85f1d4f7c9b2d36d20eca8435d81253e7075e9dea069eb1b6da48daf92ef1797367b520d8a46c4f72cecb85b1daff8887fcb41721d39943d1952fc180"),
            new Vector(
                    3,
                    "11efba825aedcfcb8c1b1d8560ca277a5b29fe9597f9b5c82c11433108a97d47",
                    "43efc7c07a2635f9bc0b6b6f",
                    "78daecc0312b05010000e0ab33889449c9a0cb22b9ba89943f70a5fc02db1918582c6e757465a0db6eb11ad5a52e1383b2dca26c66a4647b75f55ebdf733def27d4f7ff71fd7e9db7137b778b1558707cdd27cf270d4177b2f7751f738d80e376f9ed7aaaf7c793dfa0d47ef2797b3e57ed6bf360100000000000000000000000000000030750bc9613ffc6cafd232cb57ebd3b320de5d29cedbf876a7da18ff7fffcc4c020000ffffea552abb",
                    16385,
                    "db9e441f318209d02c8eaedfa94be7a08d3414057835c80ecea2deb0b16438ff97ae6dac13a749efe4a24686b01dc0dfab756703e810cc164466cd5cce99b3e8"),
            new Vector(
                    4,
                    "b705250167fb9e3cec938c76ef122c3da83180f50e3270af97a48892d8c9673d",
                    "4f3e7949e78497fcf4641a97",
                    "78daecd0bf2b05010000e057b7d8defc5296b788cda88ce495e10d4a51865726b2d09592e1ba18c8c5250bc748dde094410ccaea57ec2283888c57a6f767dcf27d7fc277bed777fc96e565eb3b5d1b7e1e8c5e6677ff3b0737ad93c7e946efd15d732359df1f5f196a4ffc66a7f5ab9db9783e9d7c2a1a5b35000000000000000000000000000000a0726998070f97f7edbf7acff2f6d8f58711000000000000000000000000000000a8dee7ebe6ed623093f49f45f1577938b2f053d49a03e1d4fb45dc590d9646bb010000ffff046e3552",
                    32768,
                    "ccf53be90b5c9bc1aad1fb9b37e86fd60ca86a41401051e636c41e8ddc61b574d6767d16f035f18391c21ff24d1fa5171c5a537685e7197532884845bf7e990b"),
            new Vector(
                    5,
                    "0a4cd317d8c837e8e6e31eb41066e3341478ed43379cd29845cbdc0be7b6aaa7",
                    "e00e1d9d383e3d980cfa25a1",
                    "78daecd0312b44010000e02b1365b8bac97048e965b9a46e910ce76222bda26e1289d47b3218947a6579623088494f4a3683d1248b4c262965b0199e6230bc4cf733def27d3fe18bde96c28fabfdc1eae2dce5571caedc0d5f17b717b5707bf3a67efad033feda6a06e76bd3239fcfc55e75f67868e2fbbff3988e9e5500000000000000000000000000000080d2650b7df5df7827cf0fb3e065ec64de0800000000000000000000000000000094afb6be75d4dfbe9f6c4dcd34929f666f6560e3a971f0b7bafbbe9cb6834e1275030000ffff850d2e54",
                    32769,
                    "365a0363626fc42718c9fb3507b9e06a4c64971cc7d93e6c0d2058f8ab3bd38151ba6948896655fc6f2b39b27f7f5df52c67fc6d5a44f0f188f018c576646c4b"),
            new Vector(
                    6,
                    "36920434f3bec8264d74ead196ac895ec88d380f6520e8f1d489ff214396df4f",
                    "ce1b2ad38de38773fd60877e",
                    "78daecc0ad4a0301000060c560f019c49faca0ed821ea2588c62100541cc2746413841835a7c018b20076a325dd4032d8eb5856361db2d6d6c8b2b838ded3156beeff3fce3e4eb20e9fcf5aaedb07ffb589b1f657190fee7f16f763d3bdcf9ce8aabe5d74a145e5e1cdd6fad6c2c1ebead8d8b87c60c00000000000000000000000000000030759bfb7bc7ade6dcfa69ba5abf7bff79d92e3d07e585a7ddbcbb743648a29b49000000ffff4eef2f3b",
                    16384,
                    "d787e0bf39e0d2e9a707b94bc77329f665286160744507f0fac9608e33a98994b6d9dd4a43a6326287d32b2e15d76e0de6a8818689698bee2ca419bf9bbedc02"));

    /** Trailing bytes, missing or truncated chunks, swapped and doubled ones. */
    private static final List<Vector> BROKEN = List.of(
            broken(
                    18,
                    "6bbf0cc5dc924ebf8c1d12fecec3024438c8295b2c49f2804954bb1846a2951a",
                    "bce56fb13b8df85bd60d6349",
                    "78daecc0b12b4471000060bc0c86b7db142b13592d06457a0393986c945e49d9a4c46020834ca6b728e58d6f10c5abb798c4c0205ddd72755dfd5e5737ddfd19b77cdf751ec79d85a9b37a66fcf839dbbf99587d3a984fd64e8bc6df58952775b377f8b2d25abeba7f0dd1cfdd7bb27371723e375a3d8c0000000000000000000000000000000043d70f59372d8ff642f4fdff99defe7eec161b5f6f979b938f5bd3e5ecfae2523b6c0f020000ffffe358318d"),
            broken(
                    19,
                    "1375f55da1c3557181569a54e16e6c598de9f9ade570a251a14e152d7ac90c20",
                    "4cf2fc2a971b983a02a58120",
                    "78daecc0ad4a030100006093412ce7258308228851ce9f20a226355d12049bc8e11b88c1373008f702c7852bc281cd60581d0b0b3b5606bbddcae0c26069758fb1f27dc5f65995c6df978f0f27415db63793bbadde283bcc8bf1ceebdb5ef2741dfca7657d1fbf5447c9eec1797431fb1d743fbfa20d00000000000000000000000000000060ed9af0f8f674733f7c5fe4cb7e6778f53cfd69b334fa68e67ff52a0000ffff6ee028cf"),
            broken(
                    20,
                    "fde0334cf08afa15911214f530fed1d2838c74502038f676675b46aebc604945",
                    "b5901b8c56b30f0b715d59c7",
                    "78da003800c7ffe728f14e89526f8830991f461c0fd07601a246a0c94b753ba4fab29386d9e39e72d5e8955f709651b6dedb825c64c984364f74e1b6ac93d6010000ffff198a1ded"),
            broken(
                    31,
                    "c364f03e0d93effbbbc1fd0d01be3027ba02016d0ff9a38d67669172e5a5f761",
                    "ea607e5143c6e1072527ef12",
                    "78daecc0a17281010000e0ed05f6005bd8edb6b6b2956db7b2b6853581843b89eaee0fff398993088222f93d8042f0272fa0090402f5578838e73194efdb546ebb0fe7f1f772300c82bfb7ed7ba691faa9dd3ff6abedf818164abf51b957ff9f4df7f364158f16e9fccbd35df6949bdc0000000000000000000000000000000057f7997c1cc2d7a8b34e76cf5fc556f3120000ffffbcaa2611"),
            broken(
                    33,
                    "62f6ac24ec654ab80fa9e8da93b9706dc06b89b2c7123a90864259777ca0e8b8",
                    "e20f1a2fc4464ecde01251f1",
                    "78daecd03f2b05010000f0b733ab4b6755a697e17c0352cacef292283bd3934591de88dea0a737bde53248397f4add7a9781c5ee884557eaf23f1fe396dfef23fc36d7c2fbe0f6baa8868eff5e8ee6d7df3e06cb930b717be37b38493a97fdf3a4d91b74b38760fcee77efabb7949e4463dd89a9d30600000000000000000000000000000050bb76da1af909f2e93c5c7cad5a8f9111000000000000000000000000000000a8dfe1ee41b49d75b63ecb99b3d99be668a37cbfa8c2fde795abd59da7b9b85ffc070000ffffa2eb3b6a"),
            broken(
                    34,
                    "4351791a88af33c3b78ca9d5b7739a16afde17bdc88ceeb595f47ece381dcc13",
                    "45fb7bcb774d37627bbe6e57",
                    "78daecdcb12a45710080f1534a741ec0a04efe3c00990c1225ca7a504a2906ab4506965327ca2486a37446456723d90d32a0cc6770e77bbbe3ad5b77b90f701fe02cbfdf237c0ff01dbe26559c3d577b5f9fe36ffb633383a993cdb5ed89bc9d5fc5e7df8b2fa1683d4e86cbdbf9bb9b8f68753ded1e87d9d02b3722000000000000000000000000000000a0710b3fe5fbce569adc4fef1e9cce5d3c2902000000000000000000000000000000cd1bf901d4d7ff47cbfd87ecf7af385baa3b2bc3000000ffffe4982ed9"),
            broken(
                    35,
                    "b94498576b1bd5bb7f80340ad7e63a838c7cb55041010d9dd023ace71bc506c4",
                    "5b3f89be29ffa59c4b20a6c0",
                    "78daecc0b14a02010080e10b228a1b8a86a3a0a1a5836a6aaa088a16c1d11344ee0144e516dd1474921b4451dc0e0e074f47c15b1c047510444407e11427411741bd07d0451fc3e5ff7ce65feeedcb5f09ba4fb7f6cffda3e7a56eadf4853ccf8c5b69b9faf11d9abd679f3b37e2fe6a197525eb226cc636ca3a2f000000000000000000000000000000000000000000000080b3536dedb84b4da46bdd68174b8991508b0c7b4eb76c4cbdc9bb57ed212e0cd4df8373d914b7fd8652f8fc0f9c020000ffffa0f7328c"));

    private static Vector broken(int id, String key, String nonce, String sealed) {
        return new Vector(id, key, nonce, sealed, -1, "");
    }

    private static ChunkKeys keys(Vector vector) {
        try (SecretBytes key = SecretBytes.take(HexFormat.of().parseHex(vector.key()))) {
            return new ChunkKeys(
                    AeadKey.of(CryptoSuite.INTL, key),
                    HexFormat.of().parseHex(vector.nonce()),
                    new byte[Chunks.COMMITMENT]);
        }
    }

    private static AuthenticatedPrefixStream open(Vector vector) {
        byte[] sealed = inflate(HexFormat.of().parseHex(vector.sealed()));
        ZipEntryShape shape = new ZipEntryShape("", sealed.length, 0, -ZipLayout.LOCAL_BYTES);
        return new AuthenticatedPrefixStream(PackageBytes.of(sealed), shape, "v", keys(vector));
    }

    @Test
    void soundVectorsOpen() throws IOException, NoSuchAlgorithmException {
        for (Vector vector : SOUND) {
            try (AuthenticatedPrefixStream in = open(vector)) {
                byte[] plain = in.readAllBytes();
                assertThat(in.complete()).isTrue();
                assertThat(plain).as("" + vector.id()).hasSize((int) vector.length());
                byte[] digest = MessageDigest.getInstance("SHA-512").digest(plain);
                assertThat(HexFormat.of().formatHex(digest)).isEqualTo(vector.sha512());
            }
        }
    }

    @Test
    void soundVectorsAreWhatWeSeal() throws IOException {
        for (Vector vector : SOUND) {
            byte[] sealed = inflate(HexFormat.of().parseHex(vector.sealed()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (AuthenticatedPrefixStream in = open(vector);
                    ChunkSealer sealer = ChunkSealer.begin(out, new byte[Chunks.SALT], keys(vector))) {
                in.transferTo(sealer);
            }
            assertThat(Arrays.copyOfRange(out.toByteArray(), Chunks.HEADER, out.size()))
                    .isEqualTo(Arrays.copyOfRange(sealed, Chunks.HEADER, sealed.length));
        }
    }

    @Test
    void brokenVectorsFailAndKeepFailing() throws IOException {
        for (Vector vector : BROKEN) {
            try (AuthenticatedPrefixStream in = open(vector)) {
                assertThatThrownBy(in::readAllBytes).as("" + vector.id()).isInstanceOf(SecurityRefusal.class);
                assertThatThrownBy(in::read).isInstanceOf(SecurityRefusal.class);
                assertThat(in.complete()).isFalse();
            }
        }
    }

    private static byte[] inflate(byte[] packed) {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        byte[] bytes = new byte[1 << 17];
        try {
            int length = 0;
            while (!inflater.finished() && !inflater.needsInput()) {
                length += inflater.inflate(bytes, length, bytes.length - length);
            }
            return Arrays.copyOf(bytes, length);
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }
}
