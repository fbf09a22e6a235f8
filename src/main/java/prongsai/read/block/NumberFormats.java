package prongsai.read.block;

import java.util.Locale;
import prongsai.text.Numerals;

/** Numbers in the forms of {@code w:numFmt} (ECMA-376 part 1, 17.18.59) that Thai and English documents use. */
public final class NumberFormats {
    /** The letters that count: not ฃ ฅ ฆ and not the vowels ฤ ฦ, as in "ก ข ค ง". */
    private static final String THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String[] DIGITS = {"ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"};
    private static final String[] PLACES = {"", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private NumberFormats() {}

    /**
     * A number as printed.
     *
     * @param format the value of {@code w:numFmt}; one not known here prints as decimal
     */
    public static String print(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number < 10 && number >= 0 ? "0" + number : Integer.toString(number);
            case "thaiNumbers" -> Numerals.thai(Integer.toString(number));
            case "thaiLetters" -> repeated(number, THAI_LETTERS);
            case "thaiCounting" -> thaiWords(number);
            case "lowerLetter" -> repeated(number, LATIN);
            case "upperLetter" -> repeated(number, LATIN).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> number + ordinal(number);
            case "numberInDash" -> "- " + number + " -";
            case "decimalEnclosedCircle" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            default -> Integer.toString(number);
        };
    }

    /** Word goes on with a letter doubled, then trebled: z, aa, bb. */
    private static String repeated(int number, String letters) {
        if (number < 1 || number > 50 * letters.length()) {
            return Integer.toString(number);
        }
        String letter = letters.substring((number - 1) % letters.length(), (number - 1) % letters.length() + 1);
        return letter.repeat((number - 1) / letters.length() + 1);
    }

    private static String enclosed(int number, char one) {
        return number >= 1 && number <= 20 ? Character.toString(one + number - 1) : Integer.toString(number);
    }

    /** The Thai words of a number, "ยี่สิบเอ็ด". */
    public static String thaiWords(int number) {
        if (number < 0 || number > 999_999_999) {
            return Integer.toString(number);
        }
        if (number == 0) {
            return DIGITS[0];
        }
        if (number >= 1_000_000) {
            return thaiWords(number / 1_000_000) + "ล้าน" + (number % 1_000_000 == 0 ? "" : below(number % 1_000_000));
        }
        return number < 10 ? DIGITS[number] : below(number);
    }

    private static String below(int number) {
        StringBuilder words = new StringBuilder();
        String digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int place = digits.length() - 1 - i;
            if (digit == 0) {
                continue;
            }
            if (place == 1 && digit == 1) {
                words.append("สิบ");
            } else if (place == 1 && digit == 2) {
                words.append("ยี่สิบ");
            } else if (place == 0 && digit == 1) {
                words.append("เอ็ด");
            } else {
                words.append(DIGITS[digit]).append(PLACES[place]);
            }
        }
        return words.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    private static String ordinal(int number) {
        int tens = Math.abs(number) % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (tens % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
