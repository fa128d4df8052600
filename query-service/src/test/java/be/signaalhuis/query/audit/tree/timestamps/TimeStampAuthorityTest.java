package be.signaalhuis.query.audit.tree.timestamps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.query.audit.tree.timestamps.TestAuthority.Mood;
import java.io.IOException;
import java.time.Instant;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeStampAuthorityTest {

    private static final byte[] HASH = "abcdefghijklmnopqrstuvwxyz012345".getBytes();

    private final TestAuthority authority;

    TimeStampAuthorityTest() throws IOException {
        authority = new TestAuthority();
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void aStampSaysWhenTheHashWasThere() throws Exception {
        var before = Instant.now().minusSeconds(1);
        var stamp = trustingRoot().stamp(HASH);
        assertThat(stamp.at()).isBetween(before, Instant.now());
        var token = new TimeStampToken(new CMSSignedData(stamp.token()));
        assertThat(token.getTimeStampInfo().getMessageImprintDigest()).isEqualTo(HASH);
        assertThat(trustingRoot().name()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HONEST")
    void noOtherAnswerIsBelieved(Mood mood) throws IOException {
        authority.mood = mood;
        var asked = trustingRoot();
        assertThatThrownBy(() -> asked.stamp(HASH)).isInstanceOf(IOException.class);
    }

    @Test
    void nobodyIsBelievedForWhomNobodyOfOursVouches() throws IOException {
        try (var other = new TestAuthority()) {
            var check = new TokenCheck(TrustedCertificates.of(other.root()));
            assertThatThrownBy(() -> new HttpTimeStampAuthority(authority.url(), check).stamp(HASH))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void anAuthorityThatIsNotThereIsAFailureAndNoStamp() throws IOException {
        var asked = trustingRoot();
        authority.close();
        assertThatThrownBy(() -> asked.stamp(HASH)).isInstanceOf(IOException.class);
    }

    private HttpTimeStampAuthority trustingRoot() throws IOException {
        return new HttpTimeStampAuthority(authority.url(), new TokenCheck(TrustedCertificates.of(authority.root())));
    }
}
