package be.signaalhuis.query.audit.tree.timestamps;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Believes a time stamp that answers the question, is signed, and by somebody who may sign time stamps. */
record TokenCheck(TrustedCertificates trusted) {

    TimeStamp believed(TimeStampRequest request, byte[] answer) throws IOException {
        try {
            var response = new TimeStampResponse(answer);
            response.validate(request);
            var token = response.getTimeStampToken();
            if (token == null) {
                throw new IOException("refused, status " + response.getStatus());
            }
            requireTrusted(token);
            return new TimeStamp(
                    token.getEncoded(), token.getTimeStampInfo().getGenTime().toInstant());
        } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("not a time stamp to be believed", e);
        }
    }

    private void requireTrusted(TimeStampToken token)
            throws TSPException, OperatorCreationException, GeneralSecurityException {
        var brought = token.getCertificates().getMatches(null);
        var signer = brought.stream().filter(token.getSID()::match).findFirst();
        if (signer.isEmpty()) {
            throw new GeneralSecurityException("no certificate of the signer");
        }
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer.get()));
        var at = token.getTimeStampInfo().getGenTime().toInstant();
        trusted.require(certificate(signer.get()), certificates(brought), at);
    }

    private static List<X509Certificate> certificates(Collection<X509CertificateHolder> brought)
            throws GeneralSecurityException {
        var certificates = new ArrayList<X509Certificate>();
        for (var one : brought) {
            certificates.add(certificate(one));
        }
        return certificates;
    }

    private static X509Certificate certificate(X509CertificateHolder brought) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(brought);
    }
}
