package prongsai.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.model.Box;
import prongsai.text.Thai;

/**
 * An engine for Thai that asks one for Latin letters about words it is not sure of. The Thai model knows hardly any Latin
 * letters: it makes Thai ones of an address. Both models at once read Thai digits as Latin letters and cost a fifth more
 * time, so only doubtful words are read again, and digits stay what they are.
 */
public final class LatinWords implements OcrEngine {
    /** A word that is surer on average is not read again: Latin words read as Thai ones are at 0.91 to 0.985. */
    static final double SURE = 0.988;
    /** A Latin reading less sure on average is none: Thai words read as Latin ones are at 0.85 to 0.96. */
    static final double CONVINCING = 0.96;
    /** A word of fewer Latin letters may be a scrap of something else. */
    private static final int LETTERS = 3;

    /** A word with more digits than this share that is read as nothing but Latin letters was a number. */
    private static final double DIGITS = 0.5;
    /** Grades of the assessment, the only letters that stand alone. */
    private static final String GRADES = "ABCDEF";
    /** Symbols that the Thai model makes of a grade at most. */
    private static final int GRADE_SYMBOLS = 2;

    /** Abbreviations of the assessment: less sure is enough. */
    private static final Set<String> KNOWN =
            Set.of("ITA", "IIT", "EIT", "OIT", "ITAS", "(ITA)", "(IIT)", "(EIT)", "(OIT)");

    private static final double KNOWN_CONVINCING = 0.85;
    /** Symbols that the Thai model makes of an abbreviation at most. */
    private static final int ABBREVIATION = 6;

    /** The letter of an item's code with its number: no Thai word looks like it. */
    private static final Pattern CODE = Pattern.compile("[IOE]0?[1-9]\\d?");
    /** Surer than this, the digit that begins a number is that digit. */
    private static final double SURE_DIGIT = 0.9;

    /** White around a word, in its height. */
    private static final double ROOM = 0.35;

    private final OcrEngine thai;
    private final OcrEngine latin;

    /**
     * @param thai reads everything
     * @param latin is asked again
     */
    public LatinWords(OcrEngine thai, OcrEngine latin) {
        this.thai = thai;
        this.latin = latin;
    }

    @Override
    public String id() {
        return thai.id() + " + " + latin.id();
    }

    @Override
    public List<TextLine> read(Raster picture, Shape shape) {
        return thai.read(picture, shape).stream()
                .map(line -> again(picture, line))
                .toList();
    }

    @Override
    public List<List<TextLine>> readAll(List<Raster> pictures, Shape shape) {
        List<List<TextLine>> read = thai.readAll(pictures, shape);
        List<List<TextLine>> all = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Raster picture = pictures.get(i);
            all.add(read.get(i).stream().map(line -> again(picture, line)).toList());
        }
        return all;
    }

    private TextLine again(Raster picture, TextLine line) {
        List<Symbol> all = new ArrayList<>();
        List<Symbol> word = new ArrayList<>();
        for (Symbol symbol : line.symbols()) {
            if (symbol.text().isBlank()) {
                all.addAll(better(picture, line, word));
                word.clear();
                all.add(symbol);
            } else {
                word.add(symbol);
            }
        }
        all.addAll(better(picture, line, word));
        return new TextLine(all, line.box(), line.baseline());
    }

    private List<Symbol> better(Raster picture, TextLine line, List<Symbol> word) {
        if (!doubtful(word)) {
            return List.copyOf(word);
        }
        Box box = word.stream().map(Symbol::box).reduce(Box::union).orElseThrow();
        int room = (int) Math.ceil(ROOM * Math.max(8, line.box().height()));
        int x0 = (int) box.x0() - 2;
        int y0 = (int) Math.min(box.y0(), line.box().y0()) - 1;
        int x1 = (int) box.x1() + 2;
        int y1 = (int) Math.max(box.y1(), line.box().y1()) + 1;
        Raster crop = picture.crop(x0, y0, Math.max(1, x1 - x0), Math.max(1, y1 - y0));
        Raster framed = Crops.framed(crop, room);
        for (Shape shape : word.size() <= ABBREVIATION ? List.of(Shape.LINE, Shape.WORD) : List.of(Shape.LINE)) {
            List<Symbol> found = latin.read(framed, shape).stream()
                    .flatMap(l -> l.symbols().stream())
                    .map(s -> moved(s, x0 - room, y0 - room))
                    .toList();
            if (convincing(word, found)) {
                return found;
            }
        }
        return List.copyOf(word);
    }

    /** A Thai word of which the engine is sure, or a number, is left alone; a grade alone may look like a number. */
    private static boolean doubtful(List<Symbol> word) {
        boolean letters = word.stream().anyMatch(s -> letter(s.text().codePointAt(0)));
        boolean grade = !word.isEmpty() && word.size() <= GRADE_SYMBOLS;
        boolean code = !word.isEmpty() && word.getFirst().confidence() < SURE_DIGIT;
        return (letters || grade || code) && mean(word) < SURE;
    }

    private static boolean letter(int c) {
        return Character.isLetter(c) || Thai.isLetter(c);
    }

    static boolean convincing(List<Symbol> word, List<Symbol> found) {
        List<Symbol> letters = found.stream().filter(s -> !s.text().isBlank()).toList();
        long latinLetters =
                letters.stream().filter(s -> asciiLetter(s.text().charAt(0))).count();
        boolean grade = letters.size() == 1
                && word.size() <= GRADE_SYMBOLS
                && GRADES.contains(letters.getFirst().text());
        String text = letters.stream().map(Symbol::text).collect(Collectors.joining());
        if (KNOWN.contains(text)) {
            return mean(letters) >= KNOWN_CONVINCING;
        }
        if (CODE.matcher(text).matches()) {
            return mean(letters) >= KNOWN_CONVINCING && mean(letters) > mean(word) && sameNumber(word, text);
        }
        long digits = word.stream()
                .filter(s -> Character.isDigit(s.text().codePointAt(0)))
                .count();
        // A year in Thai digits looks like a word without a meaning.
        boolean number = digits > DIGITS * word.size() && latinLetters == letters.size();
        boolean many = latinLetters >= LETTERS && latinLetters * 2 > letters.size() && !number;
        return (many || grade) && mean(letters) >= CONVINCING && mean(letters) > mean(word);
    }

    /** What the Thai model has for a code: misread throughout, or with the same digits. */
    private static boolean sameNumber(List<Symbol> word, String code) {
        String read = word.stream().map(Symbol::text).collect(Collectors.joining());
        boolean thai = read.chars().anyMatch(c -> Thai.isDigit((char) c));
        boolean number = read.chars().anyMatch(Character::isDigit);
        return !thai && word.size() <= ABBREVIATION && (!number || read.endsWith(code.substring(1)));
    }

    private static boolean asciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static double mean(List<Symbol> word) {
        return word.stream().mapToDouble(Symbol::confidence).average().orElse(0);
    }

    private static Symbol moved(Symbol symbol, double dx, double dy) {
        Box box = symbol.box();
        return new Symbol(
                symbol.text(),
                new Box(box.x0() + dx, box.y0() + dy, box.x1() + dx, box.y1() + dy),
                symbol.confidence());
    }
}
