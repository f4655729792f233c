package org.throughline.document.format.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One line of a page, in points from its upper left corner.
 *
 * @param page from 0
 * @param height of the page
 * @param y of the line on which the letters stand
 */
record PrintedLine(
        int page, float height, float x, float y, float width, float size, boolean bold, boolean italic, String text) {

    void write(DataOutputStream to) throws IOException {
        to.writeInt(page);
        to.writeFloat(height);
        to.writeFloat(x);
        to.writeFloat(y);
        to.writeFloat(width);
        to.writeFloat(size);
        to.writeBoolean(bold);
        to.writeBoolean(italic);
        to.writeUTF(text);
    }

    static PrintedLine read(int page, DataInputStream from) throws IOException {
        return new PrintedLine(
                page,
                from.readFloat(),
                from.readFloat(),
                from.readFloat(),
                from.readFloat(),
                from.readFloat(),
                from.readBoolean(),
                from.readBoolean(),
                from.readUTF());
    }

    float right() {
        return x + width;
    }

    PrintedLine saying(String other) {
        return new PrintedLine(page, height, x, y, width, size, bold, italic, other);
    }
}
