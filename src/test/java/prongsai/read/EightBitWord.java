package prongsai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Turns a Word 97 document of LibreOffice, whose text is UTF-16 of characters below U+0100, into one whose text is bytes
 * and whose fonts are Thai ([MS-DOC] 2.5, 2.8.35, 2.9.38, 2.9.73), as Thai converters wrote them.
 */
final class EightBitWord {
    private static final int COMPRESSED = 0x40000000;
    private static final int PAGE = 512;

    private final ByteBuffer text;
    private final ByteBuffer table;
    /** Start of each piece in the file and its count of characters. */
    private final List<int[]> pieces = new ArrayList<>();

    private EightBitWord(byte[] text, byte[] table) {
        this.text = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
        this.table = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
    }

    static void rewrite(Path file) throws IOException {
        byte[] text;
        byte[] table;
        String name;
        try (POIFSFileSystem system = new POIFSFileSystem(Files.newInputStream(file))) {
            text = stream(system, "WordDocument");
            name = (text[0x0B] & 0x02) != 0 ? "1Table" : "0Table";
            table = stream(system, name);
        }
        new EightBitWord(text, table).patch();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(text), "WordDocument");
            system.createDocument(new ByteArrayInputStream(table), name);
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
    }

    private static byte[] stream(POIFSFileSystem system, String name) throws IOException {
        try (InputStream in = system.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }

    private void patch() {
        pieces();
        bins(text.getInt(0xFA), text.getInt(0xFE));
        bins(text.getInt(0x102), text.getInt(0x106));
        fonts(text.getInt(0x112));
    }

    /** The piece table: each piece of UTF-16 becomes bytes at the same place. */
    private void pieces() {
        int at = text.getInt(0x1A2);
        while (table.get(at) == 1) {
            at += 3 + table.getShort(at + 1);
        }
        int count = (table.getInt(at + 1) - 4) / 12;
        int positions = at + 5;
        int descriptors = positions + 4 * (count + 1);
        for (int i = 0; i < count; i++) {
            int length = table.getInt(positions + 4 * (i + 1)) - table.getInt(positions + 4 * i);
            int start = table.getInt(descriptors + 8 * i + 2);
            for (int c = 0; c < length; c++) {
                text.put(start + c, text.get(start + 2 * c));
            }
            table.putInt(descriptors + 8 * i + 2, start * 2 | COMPRESSED);
            pieces.add(new int[] {start, length});
        }
    }

    /** Places of formatted runs and paragraphs. */
    private void bins(int at, int length) {
        int count = (length - 4) / 8;
        for (int i = 0; i <= count; i++) {
            table.putInt(at + 4 * i, moved(table.getInt(at + 4 * i)));
        }
        for (int i = 0; i < count; i++) {
            int page = table.getInt(at + 4 * (count + 1) + 4 * i) * PAGE;
            int runs = text.get(page + PAGE - 1) & 0xFF;
            for (int r = 0; r <= runs; r++) {
                text.putInt(page + 4 * r, moved(text.getInt(page + 4 * r)));
            }
        }
    }

    private int moved(int place) {
        for (int[] piece : pieces) {
            if (place >= piece[0] && place <= piece[0] + 2 * piece[1]) {
                return piece[0] + (place - piece[0]) / 2;
            }
        }
        return place;
    }

    private void fonts(int at) {
        int font = at + 4;
        for (int i = table.getShort(at); i > 0; i--) {
            table.put(font + 4, (byte) 222);
            font += (table.get(font) & 0xFF) + 1;
        }
    }
}
