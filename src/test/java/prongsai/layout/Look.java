package prongsai.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * How a content is printed.
 *
 * @param landscape A4 across
 * @param font font family of the page
 * @param points size of the letters
 * @param thaiDigits numbers in Thai digits, except in words with Latin letters (addresses)
 * @param ticks the form of the boxes
 * @param codes the form of the items' codes
 * @param automatic numbered lines become automatic lists (DOCX alone)
 * @param groupRows the sub-indicators' headings are rows over the whole table instead of lines before it
 * @param merge cells of unit and period that repeat the row above are one merged cell (not in tabs and Markdown)
 * @param rowsPerTable text: a new table with repeated headings after so many rows, 0 for never
 * @param linesPerRow text: a cell with more lines goes on in a row of the next table, 0 for never
 * @param border how tables are ruled (not in text)
 */
record Look(
        boolean landscape,
        String font,
        int points,
        boolean thaiDigits,
        Ticks ticks,
        Codes codes,
        boolean automatic,
        boolean groupRows,
        boolean merge,
        int rowsPerTable,
        int linesPerRow,
        Border border) {

    /** Borders of tables. */
    enum Border {
        SINGLE,
        COLOURED,
        DOUBLE,
        /** No lines: columns are told by blanks alone. */
        NONE
    }

    Look(
            boolean landscape,
            String font,
            int points,
            boolean thaiDigits,
            Ticks ticks,
            Codes codes,
            boolean automatic,
            boolean groupRows,
            boolean merge,
            int rowsPerTable,
            int linesPerRow) {
        this(
                landscape,
                font,
                points,
                thaiDigits,
                ticks,
                codes,
                automatic,
                groupRows,
                merge,
                rowsPerTable,
                linesPerRow,
                Border.SINGLE);
    }

    /** This look with other borders; without any, cells are not merged, as nothing would show it. */
    Look with(Border other) {
        boolean merged = merge && other != Border.NONE;
        return new Look(
                landscape,
                font,
                points,
                thaiDigits,
                ticks,
                codes,
                automatic,
                groupRows,
                merged,
                rowsPerTable,
                linesPerRow,
                other);
    }

    /** Forms of tick boxes. */
    enum Ticks {
        /** Word's own check box (w14:checkbox); a Unicode box elsewhere. */
        CONTROL,
        /** A symbol of the font Wingdings; a Unicode box outside DOCX. */
        WINGDINGS,
        /** ☐ and ☑. */
        UNICODE,
        /** ( ) and (/). */
        SLASH,
        /** [ ] and [✓]. */
        BRACKET,
        /** An HTML input: drawn by Chromium, written out in text. */
        INPUT
    }

    /** Forms of the codes: O1, O01, 01, ๐๑, 0๑. */
    enum Codes {
        LETTER,
        PADDED,
        ZERO,
        THAI_ZERO,
        MIXED
    }

    static final Look PLAIN =
            new Look(true, "Garuda", 12, false, Ticks.UNICODE, Codes.LETTER, false, false, false, 0, 0);

    static Look of(JsonNode node) {
        return new Look(
                node.path("landscape").asBoolean(true),
                node.path("font").asText(PLAIN.font),
                node.path("points").asInt(PLAIN.points),
                node.path("thaiDigits").asBoolean(false),
                Ticks.valueOf(node.path("ticks").asText("unicode").toUpperCase(Locale.ROOT)),
                Codes.valueOf(node.path("codes")
                        .asText("letter")
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_')),
                node.path("automatic").asBoolean(false),
                node.path("groupRows").asBoolean(false),
                node.path("merge").asBoolean(false),
                node.path("rowsPerTable").asInt(0),
                node.path("linesPerRow").asInt(0));
    }

    /** The text as this look prints it. */
    String digits(String text) {
        if (!thaiDigits) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (String word : text.split("(?<=\\s)|(?=\\s)")) {
            out.append(word.matches(".*[A-Za-z].*") ? word : thai(word));
        }
        return out.toString();
    }

    /** The code of an item as this look prints it. */
    String code(String code) {
        String number = code.substring(1);
        return switch (codes) {
            case LETTER -> code;
            case PADDED -> code.charAt(0) + (number.length() < 2 ? "0" : "") + number;
            case ZERO -> "0" + number;
            case THAI_ZERO -> thai("0" + number);
            case MIXED -> "0" + thai(number.substring(0, 1)) + number.substring(1);
        };
    }

    private static String thai(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + 0x0E50 : c)));
        return out.toString();
    }
}
