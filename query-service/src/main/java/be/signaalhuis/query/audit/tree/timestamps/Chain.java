package be.signaalhuis.query.audit.tree.timestamps;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Puts the certificates that came with a time stamp in the order in which each vouches for the one before it. */
final class Chain {

    private static final int LONGEST = 8;

    private Chain() {}

    /** Without the last, which vouches for itself. */
    static List<X509Certificate> from(X509Certificate signer, List<X509Certificate> others) {
        var chain = new ArrayList<X509Certificate>();
        for (var next = signer; next != null && chain.size() < LONGEST; next = issuer(next, others)) {
            chain.add(next);
        }
        return chain;
    }

    private static X509Certificate issuer(X509Certificate of, List<X509Certificate> others) {
        return others.stream()
                .filter(other -> !isRoot(other) && !other.equals(of))
                .filter(other -> other.getSubjectX500Principal().equals(of.getIssuerX500Principal()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isRoot(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }
}
