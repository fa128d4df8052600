package be.signaalhuis.verifier.cli;

import be.signaalhuis.verifier.json.Fields;
import be.signaalhuis.verifier.json.Json;
import be.signaalhuis.verifier.json.Unreadable;
import be.signaalhuis.verifier.tree.ConsistencyProof;
import be.signaalhuis.verifier.tree.InclusionProof;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;

/** One vector of the transparency-dev set: a proof, and whether it must be refused. What is malformed is refused. */
final class Vector {

    private Vector() {}

    static int check(Arguments arguments, PrintStream out) throws IOException {
        int worst = Verifier.OK;
        for (String file : arguments.files()) {
            Fields vector = Json.fields(Arguments.bytes(file));
            if (!vector.has("leafIdx") && !vector.has("size1")) {
                throw new Unreadable(file + " is neither a vector of inclusion nor of consistency");
            }
            boolean refused = !holds(vector);
            boolean asWanted = refused == vector.isTrue("wantErr");
            out.println(
                    file + ": " + (refused ? "refused" : "holds") + (asWanted ? ", as wanted" : ", and should not"));
            worst = asWanted ? worst : Verifier.FINDING;
        }
        return worst;
    }

    private static boolean holds(Fields vector) {
        try {
            if (vector.has("leafIdx")) {
                return new InclusionProof(
                                size(vector, "leafIdx"), size(vector, "treeSize"), vector.listOfBytes("proof"))
                        .leadsFrom(bytes(vector, "leafHash"), bytes(vector, "root"));
            }
            return new ConsistencyProof(size(vector, "size1"), size(vector, "size2"), vector.listOfBytes("proof"))
                    .leadsFrom(bytes(vector, "root1"), bytes(vector, "root2"));
        } catch (Unreadable e) {
            return false;
        }
    }

    private static byte[] bytes(Fields vector, String name) {
        return vector.has(name) ? vector.bytes(name) : new byte[0];
    }

    private static long size(Fields vector, String name) {
        BigInteger size = vector.integer(name);
        if (size.signum() < 0 || size.bitLength() > Long.SIZE) {
            throw new Unreadable("not a number of 64 bits");
        }
        return size.longValue();
    }
}
