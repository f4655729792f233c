package org.throughline.web.ballot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS =
            "https://throughline.example/s/economic-security-2025/ballots/0b7c1f2e-1111-4222-8333-944455556666/vote";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int DOT = 4;

    @Test
    void a_phone_reads_the_address_off_what_is_drawn() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        int width = code.side() * DOT;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        Matcher run = RUN.matcher(code.path());
        while (run.find()) {
            draw(pixels, width, number(run, 1), number(run, 2), number(run, 3));
        }
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        assertThat(new QRCodeReader().decode(image).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void the_standard_quiet_zone_is_left_around_it() {
        QrCode code = QrCode.of(ADDRESS);
        Matcher run = RUN.matcher(code.path());
        while (run.find()) {
            assertThat(number(run, 1)).isGreaterThanOrEqualTo(QrCode.QUIET);
            assertThat(number(run, 2)).isBetween(QrCode.QUIET, code.side() - QrCode.QUIET - 1);
            assertThat(number(run, 1) + number(run, 3)).isLessThanOrEqualTo(code.side() - QrCode.QUIET);
        }
    }

    private static void draw(int[] pixels, int width, int x, int y, int length) {
        for (int row = y * DOT; row < (y + 1) * DOT; row++) {
            Arrays.fill(pixels, row * width + x * DOT, row * width + (x + length) * DOT, 0);
        }
    }

    private static int number(Matcher run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
