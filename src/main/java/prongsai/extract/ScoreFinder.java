package prongsai.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Cell;
import prongsai.model.Field;
import prongsai.model.Place;
import prongsai.model.Score;
import prongsai.model.Weakness;
import prongsai.reference.Official;
import prongsai.text.Numerals;
import prongsai.text.ThaiDates;

/**
 * Reads scores with their own year and level. A score belongs to the indicator, instrument or item that the words
 * before it name, else to the whole; to the year that its sentence names, else to that of the result spoken of last.
 */
final class ScoreFinder {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d./,])\\d{1,3}(?:\\.\\d{1,2})?(?![\\d./%])");
    private static final Pattern NAMED_SCORE = Pattern.compile(
            "คะแนน[^\\d]{0,60}$|(?<![A-Za-z])(?:IIT|EIT|OIT)\\s*\\)?\\s*(?:ได้|เท่ากับ|อยู่ที่|[:=])*\\s*$");
    private static final Pattern NO_SCORE = Pattern.compile(
            "(?:เป้าหมาย|เกณฑ์|ไม่น้อยกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า|เกินกว่า|ร้อยละ|เพิ่มขึ้น|ลดลง|ข้อ|ที่ตัวชี้วัด|ตัวชี้วัดที่|ตัวชี้วัดย่อยที่|ตัวชี้วัด|ครั้งที่|หมู่ที่|หมู่)\\s*$");
    private static final Pattern YEAR_BEHIND = Pattern.compile(
            "^[^\\d]{0,40}?(?:การประเมิน|ประจำ|ใน|ของ)\\s*(?:ปี)\\s*(?:งบประมาณ)?\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(25[4-9]\\d)");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("ปี\\s*(?:งบประมาณ)?\\s*(?:พ\\s?\\.?\\s?ศ\\s?\\.?)?\\s*(25[4-9]\\d)(?!\\s*[-–]\\s*\\d)");
    private static final Pattern ALONE = Pattern.compile("^\\s*(\\d{1,3}\\.\\d{1,2})\\s*คะแนน\\s*$");
    private static final Pattern INDICATOR = Pattern.compile(IndicatorGroups.NAMED + "(\\d{1,2})(?![\\d.])");
    private static final Pattern INSTRUMENT = Pattern.compile("(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])");
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z\\d])([IEO])0*([1-9]\\d?)(?!\\d)");
    private static final Pattern RESULT =
            Pattern.compile("ผลการประเมิน|ผลประเมิน|การประเมินคุณธรรม|การประเมินผลคุณธรรม|ผลคะแนน|\\bITA\\b");
    /** Speaks of the result, too, but may be an indicator's or an item's as well as the whole's. */
    private static final Pattern SCORE_OF_RESULT = Pattern.compile("คะแนน(?:การ)?ประเมิน");

    private static final Pattern WHOLE =
            Pattern.compile("ภาพรวม|(?:ซึ่ง|โดย)\\s*(?:องค์การ|องค์กร|เทศบาล|หน่วยงาน|อบต)");
    private static final Pattern TOTAL =
            Pattern.compile("^(?:ผล)?(?:คะแนน)?\\s*(?:เฉลี่ย)?\\s*(?:รวม|ภาพรวม|ในภาพรวม)");
    private static final String OVERALL = "overall";
    private static final Pattern OF_THE_WHOLE =
            Pattern.compile(RESULT.pattern() + "|" + WHOLE.pattern() + "|คะแนน(?:เฉลี่ย)?รวม|รวม\\s*(?:ได้\\s*)?\\d");
    private static final int LEVEL_REACH = 60;
    private static final double HIGHEST = 100;

    private final Official official;
    private final List<String> levels;
    private final List<Score> scores = new ArrayList<>();
    private Optional<Integer> resultYear;
    private Map<Integer, Integer> columnYears = Map.of();
    private boolean levelExpected;

    ScoreFinder(Official official, Optional<Integer> fiscalYear) {
        this.official = official;
        this.levels = official.levels().allLabels();
        this.resultYear = fiscalYear;
    }

    List<Score> scores() {
        return scores;
    }

    /** Reads a paragraph, in or outside a table. */
    void prose(String text, Place place) {
        String arabic = Numerals.arabic(text);
        Optional<Integer> own = yearOfResult(arabic);
        if (own.isPresent()) {
            resultYear = own;
        }
        if (lateLevel(arabic)) {
            return;
        }
        Matcher alone = ALONE.matcher(arabic);
        if (alone.matches()) {
            add(OVERALL, Double.parseDouble(alone.group(1)), Optional.empty(), "", text.strip(), place);
            return;
        }
        Matcher matcher = NUMBER.matcher(arabic);
        int from = 0;
        while (matcher.find()) {
            String before = arabic.substring(from, matcher.start());
            if (scored(matcher.group(), before, arabic, matcher.end())) {
                Optional<Level> level = levelAfter(arabic, matcher.end());
                int end = level.map(Level::end).orElse(matcher.end());
                String quote = arabic.substring(matcher.start(), end).strip();
                Optional<Integer> year =
                        yearAround(arabic, from, matcher.start(), end).or(() -> resultYear);
                scores.add(new Score(
                        scope(before),
                        year,
                        Double.parseDouble(matcher.group()),
                        level.map(Level::label),
                        "",
                        quote,
                        place));
                levelExpected = scores.getLast().scope().equals(OVERALL) && level.isEmpty();
                from = end;
            }
        }
    }

    /** Reads the indicator's cell in an analysis of weak items: the whole's score does not stand there, a rest cut by the page may. */
    void analysis(String text, Place place) {
        int before = scores.size();
        prose(text, place);
        List<Score> told = scores.subList(before, scores.size());
        told.removeIf(score -> score.scope().equals(OVERALL));
        levelExpected = false;
    }

    /**
     * Reads a line of words set in columns: a score there is the whole's only where the line says so, or has nothing else as
     * in a result sheet, for the words that name its item may stand in another line.
     */
    void line(String text, Place place) {
        int known = scores.size();
        prose(text, place);
        boolean whole = OF_THE_WHOLE.matcher(text).find()
                || ALONE.matcher(Numerals.arabic(text)).matches();
        for (int i = scores.size() - 1; i >= known && !whole; i--) {
            Score score = scores.get(i);
            if (score.scope().equals(OVERALL) && score.level().isEmpty()) {
                scores.remove(i);
                levelExpected = false;
            }
        }
    }

    /** A number is a score where the words before or behind it say so. */
    private boolean scored(String number, String before, String text, int end) {
        if (Double.parseDouble(number) > HIGHEST || NO_SCORE.matcher(before).find()) {
            return false;
        }
        boolean behind = text.substring(end).stripLeading().startsWith("คะแนน");
        boolean named = NAMED_SCORE.matcher(before).find();
        boolean precise = number.contains(".");
        return precise
                ? behind || named || levelAfter(text, end).isPresent()
                : named && (behind || levelAfter(text, end).isPresent());
    }

    /** The year named since the last score, else right behind this one. */
    private static Optional<Integer> yearAround(String text, int from, int start, int end) {
        Optional<Integer> year = Optional.empty();
        Matcher before = YEAR_BEFORE.matcher(text.substring(from, start));
        while (before.find()) {
            year = Optional.of(Integer.valueOf(before.group(1)));
        }
        if (year.isPresent()) {
            return year;
        }
        Matcher behind = YEAR_BEHIND.matcher(text.substring(end));
        return behind.find() ? Optional.of(Integer.valueOf(behind.group(1))) : Optional.empty();
    }

    /**
     * Reads the columns of a table of scores.
     *
     * @param years the years of those whose names say one
     */
    void columns(Map<Integer, Integer> years) {
        columnYears = Map.copyOf(years);
    }

    /**
     * Reads a row of a table of scores.
     *
     * @return the cells that the scores were made of; empty where the row has none
     */
    Set<Cell> row(Row row) {
        Set<Cell> used = new HashSet<>();
        instrument(row).forEach(role -> used.addAll(row.cellsOf(role)));
        for (Cell cell : row.cellsOf(Role.SCORE)) {
            used.addAll(indicator(row, cell));
        }
        return used;
    }

    /** The score of an instrument stands once beside those of its indicators, merged over their rows. */
    private Set<Role> instrument(Row row) {
        String number = Numerals.arabic(row.text(Role.INSTRUMENT_SCORE)).strip();
        Matcher instrument = INSTRUMENT.matcher(row.text(Role.INDICATOR));
        if (!row.begins(Role.INSTRUMENT_SCORE) || !score(number) || !instrument.find()) {
            return Set.of();
        }
        Optional<Integer> year =
                yearOf(row.cellsOf(Role.INSTRUMENT_SCORE).getFirst().column());
        String scope = instrument.group(1);
        add(scope, year, Double.parseDouble(number), Optional.empty(), scope, number, row.place());
        return EnumSet.of(Role.INDICATOR, Role.INSTRUMENT_SCORE);
    }

    private static boolean score(String number) {
        return number.matches("\\d{1,3}(?:\\.\\d{1,2})?") && Double.parseDouble(number) <= HIGHEST;
    }

    private Set<Cell> indicator(Row row, Cell cell) {
        String number = Numerals.arabic(cell.text()).strip();
        if (!score(number)) {
            return Set.of();
        }
        Role named = row.blank(Role.TITLE) ? Role.INDICATOR : Role.TITLE;
        String name = named == Role.TITLE ? row.text(named) : indicatorOf(row);
        Optional<String> scope = scopeOfRow(row, name);
        if (scope.isEmpty()) {
            return Set.of();
        }
        Set<Cell> used = new HashSet<>(row.cellsOf(named));
        used.add(cell);
        Optional<Cell> level = level(row, cell);
        level.ifPresent(used::add);
        add(
                scope.get(),
                yearOf(cell.column()),
                Double.parseDouble(number),
                level.map(ScoreFinder::words),
                name.strip(),
                number,
                row.place());
        return used;
    }

    /** The year that the name of a column of scores says; where it says none, that of the result spoken of last. */
    private Optional<Integer> yearOf(int column) {
        return Optional.ofNullable(columnYears.get(column)).or(() -> resultYear);
    }

    /** The cell of the level: of several scores, each has the one between it and the next. */
    private Optional<Cell> level(Row row, Cell score) {
        List<Cell> scored = row.cellsOf(Role.SCORE);
        int next = scored.stream()
                .mapToInt(Cell::column)
                .filter(column -> column > score.column())
                .min()
                .orElse(Integer.MAX_VALUE);
        return row.cellsOf(Role.LEVEL).stream()
                .filter(cell -> scored.size() == 1 || (score.column() < cell.column() && cell.column() < next))
                .filter(cell -> levels.contains(words(cell)))
                .findFirst();
    }

    private static String words(Cell cell) {
        return cell.text().strip();
    }

    /** Reads the score of a weak item. */
    void weakness(Weakness weakness) {
        weakness.score()
                .ifPresent(value -> add(
                        weakness.code(), value, Optional.empty(), weakness.text(Field.TITLE), "", weakness.place()));
    }

    /**
     * Reads the score of one question of a result sheet.
     *
     * @return false where the cell holds no score
     */
    boolean item(String code, Cell question, Cell value) {
        String number = Numerals.arabic(value.text()).strip();
        boolean scored = number.matches("\\d{1,3}\\.\\d{1,2}") && Double.parseDouble(number) <= HIGHEST;
        if (scored) {
            add(code, Double.parseDouble(number), Optional.empty(), question.text(), number, value.place());
        }
        return scored;
    }

    private Optional<String> scopeOfRow(Row row, String name) {
        if (TOTAL.matcher(name.strip()).find()) {
            Matcher beside = INSTRUMENT.matcher(row.text(Role.INDICATOR));
            boolean own = INSTRUMENT.matcher(name).find();
            return Optional.of(!own && beside.find() ? beside.group(1) : OVERALL);
        }
        Matcher printed = INDICATOR.matcher(Numerals.arabic(name));
        if (printed.find()) {
            return Optional.of("indicator " + Integer.parseInt(printed.group(1)));
        }
        Matcher instrument = INSTRUMENT.matcher(name);
        if (instrument.find()) {
            return Optional.of(instrument.group(1));
        }
        String key = Numerals.arabic(
                        row.has(Role.TITLE) && row.has(Role.INDICATOR) ? indicatorOf(row) : row.text(Role.KEY))
                .strip();
        if (!row.has(Role.RANK) && key.matches("(?:10|[1-9])")) {
            return Optional.of("indicator " + key);
        }
        return official.indicators().titled(name).map(i -> "indicator " + i.number());
    }

    /** What a row's cells say of the indicator: that of its instrument beside it is no part of the name. */
    private static String indicatorOf(Row row) {
        List<String> cells = row.cellsOf(Role.INDICATOR).stream()
                .filter(cell -> !cell.blank())
                .map(ScoreFinder::words)
                .toList();
        List<String> named = cells.stream()
                .filter(words -> !INSTRUMENT.matcher(words).find())
                .toList();
        return cells.isEmpty() ? "" : named.isEmpty() ? cells.getLast() : String.join("\n", named);
    }

    private void add(String scope, double value, Optional<String> level, String title, String quote, Place place) {
        add(scope, resultYear, value, level, title, quote, place);
    }

    private void add(
            String scope,
            Optional<Integer> year,
            double value,
            Optional<String> level,
            String title,
            String quote,
            Place place) {
        scores.add(new Score(scope, year, value, level, title, quote, place));
        levelExpected = scope.equals(OVERALL) && level.isEmpty();
    }

    /** Whose score it is, by the words before it: the last one named, but the whole where several instruments are. */
    private static String scope(String before) {
        String sentence = before.substring(Math.max(0, before.length() - 220));
        String scope = OVERALL;
        int at = -1;
        Matcher indicator = INDICATOR.matcher(sentence);
        while (indicator.find()) {
            scope = "indicator " + Integer.parseInt(indicator.group(1));
            at = indicator.start();
        }
        Matcher code = CODE.matcher(sentence);
        while (code.find()) {
            if (code.start() > at) {
                scope = code.group(1) + code.group(2);
                at = code.start();
            }
        }
        int overall = -1;
        Matcher whole = WHOLE.matcher(sentence);
        while (whole.find()) {
            overall = whole.start();
        }
        List<String> instruments = new ArrayList<>();
        Matcher instrument = INSTRUMENT.matcher(sentence);
        while (instrument.find()) {
            instruments.add(instrument.group(1));
            if (instrument.start() > at) {
                at = instrument.start();
                scope = instrument.group(1);
            }
        }
        boolean many = instruments.stream().distinct().count() > 1 && instruments.contains(scope);
        return many || overall > at ? OVERALL : scope;
    }

    private record Level(String label, int end) {}

    private Optional<Level> levelAfter(String text, int from) {
        String reach = text.substring(from, Math.min(text.length(), from + LEVEL_REACH));
        int at = reach.indexOf("ระดับ");
        if (at < 0 || reach.substring(0, at).matches("(?s).*\\d.*")) {
            return Optional.empty();
        }
        int start = at + "ระดับ".length();
        while (start < reach.length() && !Character.isLetter(reach.charAt(start))) {
            start++;
        }
        int begin = start;
        return levels.stream()
                .filter(label -> reach.startsWith(label, begin))
                .filter(label -> !latinGoesOn(reach, begin + label.length(), label))
                .findFirst()
                .map(label -> new Level(label, from + begin + label.length()));
    }

    private static boolean latinGoesOn(String text, int at, String label) {
        return label.charAt(0) < 128
                && at < text.length()
                && Character.isLetter(text.charAt(at))
                && text.charAt(at) < 128;
    }

    /** A result sheet prints the level on a line of its own, after that of the score. */
    private boolean lateLevel(String text) {
        String line = text.strip();
        if (levelExpected && levels.contains(line)) {
            Score last = scores.removeLast();
            scores.add(new Score(
                    last.scope(),
                    last.year(),
                    last.value(),
                    Optional.of(line),
                    last.title(),
                    last.quote(),
                    last.place()));
            levelExpected = false;
            return true;
        }
        return false;
    }

    private static Optional<Integer> yearOfResult(String text) {
        if (!RESULT.matcher(text).find() && !SCORE_OF_RESULT.matcher(text).find()) {
            return Optional.empty();
        }
        List<ThaiDates.Mention> dates = ThaiDates.scan(text);
        return ThaiDates.years(text).stream()
                .filter(y -> dates.stream().noneMatch(d -> d.start() <= y.start() && y.end() <= d.end()))
                .filter(y -> {
                    String before = text.substring(Math.max(0, y.start() - 16), y.start());
                    return before.contains("ปี") || before.contains("พ.ศ") || before.contains("ITA");
                })
                .map(ThaiDates.YearMention::year)
                .findFirst();
    }
}
