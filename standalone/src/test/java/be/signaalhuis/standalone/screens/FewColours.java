package be.signaalhuis.standalone.screens;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A picture in the colours that it has most of, each other one as its neighbour: a third of the size, and no dots. */
final class FewColours {

    private static final int MOST = 256;
    private static final int BITS = 8;
    private static final int RGB = 0xffffff;

    private FewColours() {}

    static BufferedImage of(BufferedImage picture) {
        var colours = often(picture);
        var model = new IndexColorModel(BITS, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        var few = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var known = new HashMap<Integer, Integer>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                var index = known.computeIfAbsent(picture.getRGB(x, y) & RGB, colour -> nearest(colours, colour));
                few.getRaster().setSample(x, y, 0, index);
            }
        }
        return few;
    }

    private static int[] often(BufferedImage picture) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & RGB, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int[] colours, int wanted) {
        var distances =
                Arrays.stream(colours).map(colour -> distance(colour, wanted)).toArray();
        int best = 0;
        for (int i = 1; i < distances.length; i++) {
            best = distances[i] < distances[best] ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += BITS) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}
