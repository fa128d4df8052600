package be.signaalhuis.query.audit.tree.timestamps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may vouch for the certificate of a time-stamp authority. */
record TrustedCertificates(Set<TrustAnchor> anchors) {

    static TrustedCertificates of(Path pem) {
        try (var file = Files.newInputStream(pem)) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(file);
            return new TrustedCertificates(certificates.stream()
                    .map(certificate -> new TrustAnchor((X509Certificate) certificate, null))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("no certificates in " + pem, e);
        }
    }

    /**
     * @param signer a certificate, with those between it and one of ours in any order
     * @throws GeneralSecurityException when nobody of ours vouches for it at that time
     */
    void require(X509Certificate signer, List<X509Certificate> others, Instant at) throws GeneralSecurityException {
        if (anchors.stream().anyMatch(anchor -> anchor.getTrustedCert().equals(signer))) {
            return;
        }
        var parameters = new PKIXParameters(anchors);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        var path = CertificateFactory.getInstance("X.509").generateCertPath(Chain.from(signer, others));
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }
}
