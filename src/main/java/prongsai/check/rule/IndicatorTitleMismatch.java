package prongsai.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prongsai.check.CheckContext;
import prongsai.check.Hit;
import prongsai.check.Rule;
import prongsai.check.Said;
import prongsai.model.Field;
import prongsai.model.Indicator;
import prongsai.model.Place;
import prongsai.model.Score;
import prongsai.model.Severity;
import prongsai.model.TextOrigin;
import prongsai.reference.Certainty;
import prongsai.reference.Indicators;
import prongsai.reference.OfficialIndicator;
import prongsai.text.Numerals;

/**
 * An indicator's number stands with the title of another: in the table of indicators, in a table of scores, or in running
 * text. A whole table is one finding. Rows that are numbered one after another, as in a list from the best score to the
 * worst, bear no indicators' numbers.
 */
public final class IndicatorTitleMismatch implements Rule {
    /** Less like its own title than this ... */
    private static final double NOT_OWN = 0.6;
    /** ... and at least so like another's. */
    private static final double ANOTHER = 0.85;

    private static final double LEAD = 0.2;
    /** Rows that no form gives one title. */
    private static final int LOOP = 3;

    private static final Pattern MARK = Pattern.compile("^\\s*(?:ตัวชี้วัด\\s*(?:ที่)?)?\\s*[\\d๐-๙]{0,2}[\\s.:)]*");
    private static final Pattern PRINTED =
            Pattern.compile("\\s*(?:ตัวชี้วัด\\s*(?:ที่)?)?\\s*([0-9]{1,2})(?![0-9])[\\s.:)]*+(?![0-9])");
    private static final Pattern NAMED =
            Pattern.compile("ตัวชี้วัด\\s*(?:ที่)?\\s*([\\d๐-๙]{1,2})(?![\\d๐-๙]|\\.[\\d๐-๙])\\.?[\\s:\\-–“”\"'(]*");
    /** What may follow a title without a blank. */
    private static final Pattern BEHIND =
            Pattern.compile("(?![\\p{IsThai}A-Za-z])|(?:ได้|มีคะแนน|มีค่า|ซึ่ง|คะแนน|เป็น)");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** A row: its number, its title without the number, and the finding that it would be. */
    private record Row(int number, String title, Hit hit) {}

    /** A row whose title is another's. */
    private record Mismatch(Row row, OfficialIndicator own, OfficialIndicator other) {}

    @Override
    public List<Hit> check(CheckContext context) {
        List<Hit> hits = new ArrayList<>();
        Indicators official = context.official().indicators();
        boolean digital = context.report().source().textOrigin() == TextOrigin.DIGITAL;
        tables(context)
                .forEach(rows -> ofTable(rows, official)
                        .map(hit -> digital || !isLoop(rows) ? hit : doubted(hit))
                        .ifPresent(hits::add));
        hits.addAll(inText(context, official));
        return hits;
    }

    /** The indicators' table, then each table of scores. */
    private static List<List<Row>> tables(CheckContext context) {
        List<List<Row>> tables = new ArrayList<>();
        List<Row> indicators = new ArrayList<>();
        for (Indicator one : context.report().indicators()) {
            if (!one.text(Field.TITLE).isBlank()) {
                indicators.add(new Row(one.number(), bare(one.text(Field.TITLE)), Hit.whole(one, Field.TITLE)));
            }
        }
        tables.add(indicators);
        scoreTables(context).stream()
                .filter(IndicatorTitleMismatch::numbersIndicators)
                .forEach(tables::add);
        return tables;
    }

    /** Rows by the table that they stand in; the rest of one on the next page counts on and is no table of its own. */
    private static List<List<Row>> scoreTables(CheckContext context) {
        List<List<Row>> tables = new ArrayList<>();
        Place before = Place.NOWHERE;
        for (Score score : context.report().scores()) {
            if (score.scope().startsWith("indicator ") && !score.title().isBlank()) {
                int number = printed(score.title())
                        .orElseGet(() -> Integer.parseInt(score.scope().substring("indicator ".length())));
                String title = bare(score.title());
                if (tables.isEmpty() || !goesOn(tables.getLast().getLast().number, before, number, score.place())) {
                    tables.add(new ArrayList<>());
                }
                tables.getLast().add(new Row(number, title, Hit.ofReport("title", title, score.place())));
                before = score.place();
            }
        }
        return tables;
    }

    private static boolean goesOn(int numberAbove, Place above, int number, Place place) {
        return above.table().equals(place.table()) || (place.page() == above.page() + 1 && number == numberAbove + 1);
    }

    /** The same title in row after row: recognition that reads a picture may say one line over and over. */
    private static boolean isLoop(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::title, Collectors.counting())).values().stream()
                .anyMatch(count -> count >= LOOP);
    }

    private static Hit doubted(Hit hit) {
        return hit.variant("read").severity(Severity.INFO).confidence(0.4);
    }

    /** The number before a title; the score itself goes by the title. */
    private static Optional<Integer> printed(String title) {
        Matcher matcher = PRINTED.matcher(Numerals.arabic(title));
        return matcher.lookingAt() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    /** Numbers that begin anew with each questionnaire are no indicators' numbers. */
    private static boolean numbersIndicators(List<Row> rows) {
        return rows.stream().map(Row::number).distinct().count()
                == rows.stream()
                        .map(row -> row.number + " " + row.title)
                        .distinct()
                        .count();
    }

    private static String bare(String title) {
        return MARK.matcher(title).replaceFirst("").replaceAll("\\s+", " ").strip();
    }

    private static Optional<Hit> ofTable(List<Row> rows, Indicators official) {
        List<Mismatch> found =
                rows.stream().flatMap(row -> mismatch(row, official).stream()).toList();
        if (found.isEmpty() || numberedOneAfterAnother(rows, found)) {
            return Optional.empty();
        }
        Hit hit = hit(found.getFirst());
        if (found.size() == 1) {
            return Optional.of(hit);
        }
        String numbers =
                found.stream().map(one -> String.valueOf(one.row.number)).collect(Collectors.joining(", "));
        List<Object> arguments = new ArrayList<>(hit.arguments());
        arguments.add(numbers);
        arguments.add(found.size());
        return Optional.of(hit.onReport().variant("table").saying(arguments.toArray()));
    }

    /** 1, 2, 3 ... with titles that fit fewer than half of the rows and none of which stands twice. */
    private static boolean numberedOneAfterAnother(List<Row> rows, List<Mismatch> found) {
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number != i + 1 || !titles.add(rows.get(i).title)) {
                return false;
            }
        }
        return found.size() * 2 > rows.size();
    }

    private static Optional<Mismatch> mismatch(Row row, Indicators official) {
        Optional<OfficialIndicator> own = official.of(row.number);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        double likeOwn = Indicators.likeness(own.get(), row.title);
        return official.all().stream()
                .filter(one -> one.number() != row.number)
                .max(Comparator.comparingDouble(one -> Indicators.likeness(one, row.title)))
                .filter(one -> likeOwn < NOT_OWN)
                .filter(one -> Indicators.likeness(one, row.title) >= Math.max(ANOTHER, likeOwn + LEAD))
                .map(one -> new Mismatch(row, own.get(), one));
    }

    private static Hit hit(Mismatch one) {
        return one.row
                .hit
                .other(String.valueOf(one.other.number()))
                .confidence(0.9)
                .restingOn("indicators", Certainty.CERTAIN)
                .saying(one.own.number(), one.own.title(), one.row.title, one.other.number());
    }

    private static List<Hit> inText(CheckContext context, Indicators official) {
        List<Hit> hits = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Said said : context.written()) {
            Matcher matcher = NAMED.matcher(said.text());
            while (matcher.find()) {
                int number = Integer.parseInt(Numerals.arabic(matcher.group(1)));
                Optional<OfficialIndicator> own = official.of(number);
                if (own.isEmpty() || titleAt(said.text(), matcher.end(), own.get()) > 0) {
                    continue;
                }
                for (OfficialIndicator other : official.all()) {
                    int end = titleAt(said.text(), matcher.end(), other);
                    if (end > 0 && told.add(number + " " + other.number())) {
                        String title = said.text().substring(matcher.end(), end);
                        Hit hit = Hit.at(said, matcher.start(), end);
                        hits.add(hit(new Mismatch(new Row(number, title, hit), own.get(), other)));
                    }
                }
            }
        }
        return hits;
    }

    /** Where a title that begins here ends; 0 where none does. */
    private static int titleAt(String text, int from, OfficialIndicator indicator) {
        for (String title : indicator.titles()) {
            String letters = String.join("\\s*", title.split(""));
            Matcher matcher = Pattern.compile(letters).matcher(text).region(from, text.length());
            if (matcher.lookingAt()
                    && BEHIND.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
                return matcher.end();
            }
        }
        return 0;
    }
}
