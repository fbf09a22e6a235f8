package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import prongsai.model.Box;

/** A program that recognises letters in a picture. Called from several threads. */
public interface OcrEngine {
    /** How text lies in a picture. */
    enum Shape {
        /** A cell or a column: lines below each other. */
        BLOCK,
        /** One line. */
        LINE,
        /** One word or number. */
        WORD
    }

    /**
     * A recognised character.
     *
     * @param text a letter with or without its marks, as the engine gives it
     * @param box in pixels of the picture
     * @param confidence 0 to 1
     * @param settled true where its doubt is of how many letters there are, of which its looks say nothing
     */
    record Symbol(String text, Box box, double confidence, boolean settled) {
        public Symbol(String text, Box box, double confidence) {
            this(text, box, confidence, false);
        }
    }

    /**
     * A recognised line.
     *
     * @param symbols in reading order; a blank symbol between words
     * @param box in pixels of the picture
     * @param baseline its y at the line's middle, in pixels
     */
    record TextLine(List<Symbol> symbols, Box box, double baseline) {
        public TextLine {
            symbols = List.copyOf(symbols);
        }
    }

    /** Name and version with that of its model: part of what a cache keeps by. */
    String id();

    /**
     * Recognises a picture.
     *
     * @return its lines from top to bottom; empty where there is nothing to read
     */
    List<TextLine> read(Raster picture, Shape shape);

    /** Recognises several pictures; for an engine that starts once for all of them. */
    default List<List<TextLine>> readAll(List<Raster> pictures, Shape shape) {
        List<List<TextLine>> read = new ArrayList<>();
        pictures.forEach(picture -> read.add(read(picture, shape)));
        return read;
    }
}
