package prongsai.present.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The styles of the book, each made once. */
final class Styles {
    /**
     * A font with Thai letters on every Windows and macOS with Office; LibreOffice elsewhere puts one with Thai letters
     * in its place. The official TH Sarabun is not on every machine, and its replacement would not fit its widths.
     */
    static final String FONT = "Tahoma";

    private static final short POINTS = 10;
    private static final String LINE_COLOUR = "C9CED6";

    /** What a cell is: its looks follow from it. */
    enum Look {
        TITLE("", "1F2A44", true, HorizontalAlignment.LEFT),
        NOTICE("", "5A6272", false, HorizontalAlignment.LEFT),
        HEADER("1F3A5F", "FFFFFF", true, HorizontalAlignment.CENTER),
        /** Header of a narrow column, read from below. */
        HEADER_UPRIGHT("1F3A5F", "FFFFFF", true, HorizontalAlignment.CENTER),
        /** Header of the assessor's own columns. */
        OWN_HEADER("6B5B2E", "FFFFFF", true, HorizontalAlignment.CENTER),
        TEXT("", "1C2230", false, HorizontalAlignment.LEFT),
        NUMBER("", "1C2230", false, HorizontalAlignment.CENTER),
        OWN("FFFBEF", "1C2230", false, HorizontalAlignment.LEFT),
        ERROR("F9E3DE", "7E2415", true, HorizontalAlignment.CENTER),
        WARNING("FBF0D5", "6B4A00", true, HorizontalAlignment.CENTER),
        INFO("E6EDF6", "2C476E", false, HorizontalAlignment.CENTER),
        DONE("DDEFE3", "1D5B38", false, HorizontalAlignment.CENTER),
        NEUTRAL("F1F2F4", "5A6272", false, HorizontalAlignment.CENTER),
        BLOCK("E8ECF3", "1F2A44", true, HorizontalAlignment.LEFT);

        private final String fill;
        private final String ink;
        private final boolean bold;
        private final HorizontalAlignment alignment;

        Look(String fill, String ink, boolean bold, HorizontalAlignment alignment) {
            this.fill = fill;
            this.ink = ink;
            this.bold = bold;
            this.alignment = alignment;
        }
    }

    private record Key(Look look, boolean quoted) {}

    private final SXSSFWorkbook book;
    private final Map<Key, CellStyle> made = new HashMap<>();

    Styles(SXSSFWorkbook book) {
        this.book = book;
        XSSFFont standard = book.getXSSFWorkbook().getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints(POINTS);
    }

    /** The style of a cell. */
    CellStyle of(Look look) {
        return style(new Key(look, false));
    }

    /** The style of a text cell: marked as quoted where its text could become a formula when somebody edits it. */
    CellStyle of(Look look, boolean quoted) {
        return style(new Key(look, quoted));
    }

    private CellStyle style(Key key) {
        CellStyle known = made.get(key);
        if (known != null) {
            return known;
        }
        CellStyle style = make(key);
        made.put(key, style);
        return style;
    }

    private CellStyle make(Key key) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        Look look = key.look;
        style.setFont(font(look));
        boolean line = look == Look.TITLE || look == Look.NOTICE;
        style.setWrapText(!line);
        style.setVerticalAlignment(
                look == Look.HEADER || look == Look.HEADER_UPRIGHT || look == Look.OWN_HEADER || line
                        ? VerticalAlignment.CENTER
                        : VerticalAlignment.TOP);
        style.setAlignment(look.alignment);
        if (!look.fill.isEmpty()) {
            style.setFillForegroundColor(colour(look.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (!line) {
            border(style);
        }
        if (look == Look.HEADER_UPRIGHT) {
            style.setRotation((short) 90);
        }
        style.setQuotePrefixed(key.quoted);
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = (XSSFFont) book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(look == Look.TITLE ? (short) 14 : POINTS);
        font.setBold(look.bold);
        font.setColor(colour(look.ink));
        return font;
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor colour = colour(LINE_COLOUR);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(new byte[] {part(hex, 0), part(hex, 2), part(hex, 4)}, null);
    }

    private static byte part(String hex, int from) {
        return (byte) Integer.parseInt(hex.substring(from, from + 2), 16);
    }
}
