package prongsai.read.other;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import prongsai.text.Numerals;
import prongsai.text.ThaiDates;

/**
 * Values of a sheet's cells as the sheet shows them, Thai forms included: years of the Buddhist era, Thai names of months
 * and days, Thai digits. The codes are those of ECMA-376 part 1, 18.8.31 ({@code [$-D07041E]}: digits 0D Thai, calendar
 * 07 Buddhist era, language 041E Thai; {@code b} a year of the Buddhist era; {@code t} in front, Thai digits) and the
 * Thai built-in formats 59 to 81 of 18.8.30.
 */
final class SheetNumbers {
    private static final Pattern LOCALE = Pattern.compile("\\[\\$-(?:([A-Za-z]{2}-[A-Za-z]{2}),)?([0-9A-Fa-f]{1,8})]");
    private static final Pattern NAMED_LOCALE = Pattern.compile("\\[\\$-([A-Za-z]{2}-[A-Za-z]{2})]");
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern TOKEN =
            Pattern.compile("\"([^\"]*)\"|\\\\(.)|_(.)|\\*.|\\[[^\\]]*]|(?i:(am/pm|a/p)|([dybmhs])\\5*)|(.)");
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(59, "t0"),
            Map.entry(60, "t0.00"),
            Map.entry(61, "t#,##0"),
            Map.entry(62, "t#,##0.00"),
            Map.entry(67, "t0%"),
            Map.entry(68, "t0.00%"),
            Map.entry(71, "d/m/bbbb"),
            Map.entry(72, "[$-41E]d-mmm-bb"),
            Map.entry(73, "[$-41E]d-mmm"),
            Map.entry(74, "[$-41E]mmm-bb"),
            Map.entry(75, "h:mm"),
            Map.entry(76, "h:mm:ss"),
            Map.entry(77, "d/m/bbbb h:mm"),
            Map.entry(78, "mm:ss"),
            Map.entry(81, "d/m/bb"));
    private static final List<String> DAYS =
            List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");
    private static final List<String> SHORT_DAYS = List.of("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.");
    private static final int THAI = 0x041E;

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    SheetNumbers() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /** How a format prints: its first section without the locale, and what the locale asks for. */
    private record Form(String code, boolean buddhist, boolean thaiWords, boolean thaiDigits) {}

    /** What a cell shows. */
    String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return formatter.formatCellValue(cell);
        }
        Form form = form(cell);
        String shown;
        if (date(form.code) && (form.buddhist || form.thaiWords)) {
            shown = DateUtil.isValidExcelDate(cell.getNumericCellValue())
                    ? print(DateUtil.getLocalDateTime(cell.getNumericCellValue(), windowing(cell)), form)
                    : formatter.formatCellValue(cell);
        } else if (form.thaiDigits) {
            shown = formatter.formatRawCellContents(cell.getNumericCellValue(), -1, form.code, windowing(cell));
        } else {
            shown = formatter.formatCellValue(cell);
        }
        return form.thaiDigits ? Numerals.thai(shown) : shown;
    }

    private static boolean windowing(Cell cell) {
        return cell.getSheet().getWorkbook() instanceof org.apache.poi.ss.usermodel.Date1904Support epoch
                && epoch.isDate1904();
    }

    private static Form form(Cell cell) {
        String written = Optional.ofNullable(cell.getCellStyle().getDataFormatString())
                .filter(format -> !format.equalsIgnoreCase("general"))
                .orElseGet(() -> BUILT_IN.getOrDefault((int) cell.getCellStyle().getDataFormat(), "General"));
        String[] sections = written.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        String section = sections.length > 1 && cell.getNumericCellValue() < 0 ? sections[1] : sections[0];
        Matcher locale = LOCALE.matcher(section);
        Matcher named = NAMED_LOCALE.matcher(section);
        long code = 0;
        boolean thai = false;
        if (locale.find()) {
            code = Long.parseLong(locale.group(2), 16);
            thai = (code & 0xFFFF) == THAI || "th-TH".equalsIgnoreCase(locale.group(1));
        } else if (named.find()) {
            thai = named.group(1).equalsIgnoreCase("th-TH");
        }
        // "[$-D07]" beside a named language carries digits and calendar in the low bytes.
        boolean low = thai && code <= 0xFFFF && code != THAI;
        long calendar = (low ? code : code >> 16) & 0x7F;
        long digits = (low ? code >> 8 : code >> 24) & 0xFF;
        boolean typed = section.startsWith("t") || section.startsWith("T");
        String plain = LOCALE.matcher(typed ? section.substring(1) : section).replaceAll("");
        plain = NAMED_LOCALE.matcher(plain).replaceAll("");
        boolean years =
                NO_CODE.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).contains("b");
        return new Form(
                plain, calendar == 7 || years, thai || calendar == 7 || years || typed, typed || digits == 0x0D);
    }

    private static boolean date(String code) {
        String plain = NO_CODE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.matches(".*[dybmh].*") && !plain.matches(".*[0#?].*") && !plain.equals("general");
    }

    private static String print(LocalDateTime date, Form form) {
        StringBuilder shown = new StringBuilder();
        Matcher token = TOKEN.matcher(form.code);
        boolean hours = false;
        while (token.find()) {
            String all = token.group();
            String kind = Optional.ofNullable(token.group(5)).orElse("").toLowerCase(Locale.ROOT);
            if (kind.equals("m")
                    && (hours
                            || form.code
                                    .substring(token.end())
                                    .toLowerCase(Locale.ROOT)
                                    .matches("[:.]?s.*"))) {
                shown.append(padded(date.getMinute(), all.length()));
                hours = false;
            } else if (!kind.isEmpty()) {
                hours = kind.equals("h") || (hours && !kind.equals("s"));
                shown.append(part(date, kind, all.length(), form));
            } else if (token.group(4) != null) {
                shown.append(date.getHour() < 12 ? "AM" : "PM");
            } else if (token.group(1) != null) {
                shown.append(token.group(1));
            } else if (token.group(2) != null) {
                shown.append(token.group(2));
            } else if (token.group(3) != null) {
                shown.append(' ');
            } else if (token.group(6) != null && !all.equals("@")) {
                shown.append(all);
            }
        }
        return shown.toString();
    }

    private static String part(LocalDateTime date, String kind, int length, Form form) {
        return switch (kind) {
            case "d" ->
                switch (length) {
                    case 1, 2 -> padded(date.getDayOfMonth(), length);
                    case 3 -> SHORT_DAYS.get(date.getDayOfWeek().getValue() - 1);
                    default -> DAYS.get(date.getDayOfWeek().getValue() - 1);
                };
            case "m" ->
                switch (length) {
                    case 1, 2 -> padded(date.getMonthValue(), length);
                    case 3 -> ThaiDates.shortMonthName(date.getMonthValue());
                    case 4 -> ThaiDates.monthName(date.getMonthValue());
                    default -> ThaiDates.monthName(date.getMonthValue()).substring(0, 1);
                };
            case "y", "b" -> {
                int year = date.getYear() + (form.buddhist ? ThaiDates.ERA : 0);
                yield length <= 2 ? padded(year % 100, 2) : Integer.toString(year);
            }
            case "h" -> padded(date.getHour(), length);
            default -> padded(date.getSecond(), length);
        };
    }

    private static String padded(int number, int length) {
        return length > 1 && number < 10 ? "0" + number : Integer.toString(number);
    }
}
