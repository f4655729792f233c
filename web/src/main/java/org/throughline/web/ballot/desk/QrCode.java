package org.throughline.web.ballot.desk;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as a square of dark and light, to be read off a slide by a phone.
 *
 * @param side of the square in modules, the quiet zone around it included
 * @param path of the dark modules, as SVG writes paths
 */
public record QrCode(int side, String path) {

    /** What the standard asks to be left light around the code. */
    static final int QUIET = 4;

    /** @param address short enough for a code; a few hundred characters are */
    static QrCode of(String address) {
        try {
            ByteMatrix modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(modules.getWidth() + 2 * QUIET, path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "no code for an address of " + address.length() + " characters", tooLong);
        }
    }

    /** A rectangle for each run of dark modules in a row. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int run = run(modules, x, y);
                if (run > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
                x += Math.max(run, 1);
            }
        }
        return path.toString();
    }

    private static int run(ByteMatrix modules, int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
