package be.signaalhuis.verifier.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.verifier.testing.LogKey;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes, keys and checkpoints that others published: C2SP, the Go project and its checksum database. */
class PublishedNotesTest {

    private static final String FOO = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String FOO_NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String TWO_SIGNERS = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            — EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=
            """;
    private static final String GO = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
    private static final String GO_CHECKPOINT = """
            go.sum database tree
            756113
            k9nFMBuXq8uk+9SQNxs/Vadri2XDkaoo96u4uMa0qE0=

            — sum.golang.org Az3grgIHxiDLRpsKUElIX5vJMlFS79SqfQDSgHQmON922lNdJ5zxF8SSPPcah3jhIkpG8LSKNaWXiy7IldOSDCt4Pwk=
            """;

    @Test
    void aNoteIsSignedByItsKeyAndByNoOther() {
        assertThat(Note.parse(FOO_NOTE).isSignedBy(VerifierKey.parse(FOO))).isTrue();
        assertThat(Note.parse(FOO_NOTE).isSignedBy(VerifierKey.parse(PETER))).isFalse();
        assertThat(Note.parse(FOO_NOTE).text()).isEqualTo("This is an example message.\n");
        assertThat(Note.parse(TWO_SIGNERS).isSignedBy(VerifierKey.parse(PETER))).isTrue();
        assertThat(Note.parse(TWO_SIGNERS).isSignedBy(VerifierKey.parse(ENOCH))).isTrue();
    }

    @Test
    void aNoteThatWasAlteredIsNot() {
        assertThat(Note.parse(FOO_NOTE.replace("example m", "Example m")).isSignedBy(VerifierKey.parse(FOO)))
                .isFalse();
        assertThat(Note.parse(FOO_NOTE.replace("Okn8", "Okn9")).isSignedBy(VerifierKey.parse(FOO)))
                .isFalse();
    }

    @Test
    void theCheckpointOfTheGoChecksumDatabaseHolds() {
        var checkpoint = Checkpoint.parse(GO_CHECKPOINT);
        assertThat(checkpoint.size()).isEqualTo(756_113);
        assertThat(checkpoint.note().isSignedBy(VerifierKey.parse(GO))).isTrue();
        assertThat(Checkpoint.parse(GO_CHECKPOINT.replace("756113", "756114"))
                        .note()
                        .isSignedBy(VerifierKey.parse(GO)))
                .isFalse();
    }

    @Test
    void theCheckpointAndTheCosignatureOfTheSpecificationAreRead() {
        var checkpoint = Checkpoint.parse("""
                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
                """);
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
    }

    @Test
    void aWitnessIsBelievedOnlyForWhatItSigned() {
        var witness = LogKey.ofWitness("witness.example");
        String text = "example.com/log\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        var note = Note.parse(text + "\n" + witness.cosign(text, 1_679_315_147));
        assertThat(note.cosignedBy(VerifierKey.parse(witness.vkey()))).contains(Instant.ofEpochSecond(1_679_315_147));
        var other = Note.parse(text.replace("5", "6") + "\n" + witness.cosign(text, 1_679_315_147));
        assertThat(other.cosignedBy(VerifierKey.parse(witness.vkey()))).isEmpty();
        assertThat(note.isSignedBy(VerifierKey.parse(witness.vkey()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name\n",
                "text\n\n— name AAAA\n",
                "text\n\n- name AAAAAAAA\n",
                "text\n\n— na+me AAAAAAAA\n",
                "text\n\n—  AAAAAAAA\n",
                "text\n\n— name AAAAAAA\n",
                "te\txt\n\n— name AAAAAAAA\n",
                "text\n\n— name AAAAAAAA"
            })
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> Note.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05", "-1", "+5", "5 ", "", "99999999999999999999", "5.0"})
    void aSizeIsWrittenInOneWayOnly(String size) {
        assertThatThrownBy(() -> Checkpoint.parse(GO_CHECKPOINT.replace("756113", size)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2",
                "example.com/fo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void whatIsNoKeyIsRefused(String vkey) {
        assertThatThrownBy(() -> VerifierKey.parse(vkey)).isInstanceOf(IllegalArgumentException.class);
    }
}
