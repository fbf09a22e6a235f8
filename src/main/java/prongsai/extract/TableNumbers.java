package prongsai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Paragraph;
import prongsai.model.Table;
import prongsai.reference.Catalogue;
import prongsai.reference.Indicators;
import prongsai.reference.Instrument;
import prongsai.reference.OfficialIndicator;
import prongsai.text.Codes;
import prongsai.text.Numerals;

/**
 * The numbers that rows of a document's tables begin with, in order.
 *
 * @param items codes of items with what their titles say
 * @param indicators numbers of indicators with what their titles say
 * @param measures numbers of measures
 * @param letters numbers of three digits that the weak items of an analysis begin with: no item has one
 * @param under codes that begin with no letter of a code, under an indicator of a survey, whose items all have one letter
 * @param weak codes that the weak items of an analysis begin with
 * @param scores cells of scores
 */
record TableNumbers(
        List<CodeJoin.Keyed> items,
        List<CodeJoin.Keyed> indicators,
        List<Numeral> measures,
        List<Numeral> letters,
        List<Under> under,
        List<WeakCodeJoin.Weak> weak,
        List<Paragraph> scores) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern BARRED =
            Pattern.compile("\\s*[-•]?\\s*([17](?:0[1-9]|[1-9]\\d))(?=\\s+[\u0E00-\u0E7F])");
    /** An E of a face that the reader does not know: ธี11, 511. */
    private static final Pattern MISREAD = Pattern.compile(
            "\\s*[-•]?\\s*((?:[\u0E01-\u0E2E][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{0,2}|[1-9])(?:0[1-9]|[1-9]\\d))(?=\\s+[\u0E00-\u0E7F])");

    private static final Pattern LIST_NUMBER = Pattern.compile("^\\s*\\d{1,2}\\s*[.)]?\\s*");
    private static final double SURE_TITLE = 0.85;

    /**
     * A code without its letter.
     *
     * @param letter of the items of its survey: I, E or O
     */
    record Under(Numeral number, String letter) {
        /** The code that the last two digits and the survey make. */
        String code() {
            String read = number.arabic();
            return letter + Integer.parseInt(read.substring(read.length() - 2));
        }
    }

    static TableNumbers of(Document document, Optional<Catalogue> catalogue, Indicators indicators) {
        TableNumbers numbers = new TableNumbers(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        Optional<TableLayout> before = Optional.empty();
        for (Table table : document.tables()) {
            TableLayout layout = LayoutFinder.find(table, before);
            before = Optional.of(layout);
            for (int row = layout.firstRow(); row <= table.rows(); row++) {
                numbers.add(table, row, layout, catalogue, indicators);
            }
        }
        return numbers;
    }

    private void add(Table table, int row, TableLayout layout, Optional<Catalogue> catalogue, Indicators official) {
        Optional<Paragraph> key = first(table, row, layout, Role.KEY);
        Optional<Paragraph> title = first(table, row, layout, Role.TITLE);
        switch (layout.kind()) {
            case OIT -> {
                Optional<Paragraph> coded =
                        key.or(() -> title.filter(t -> Codes.atStart(t.text()).isPresent()));
                String words = cellText(table, row, layout, Role.TITLE);
                coded.flatMap(TableNumbers::code)
                        .ifPresent(code -> items.add(new CodeJoin.Keyed(code, "O", titled(words, catalogue))));
            }
            case INDICATORS -> {
                Optional<Paragraph> named =
                        first(table, row, layout, Role.INDICATOR).or(() -> title);
                Optional<Paragraph> numbered =
                        named.filter(n -> number(n, 20).isPresent()).or(() -> key);
                Optional<Integer> known =
                        named.flatMap(n -> official.titled(n.text())).map(i -> i.number());
                numbered.flatMap(n -> number(n, 20)).ifPresent(n -> indicators.add(new CodeJoin.Keyed(n, "", known)));
            }
            case MEASURES -> key.flatMap(k -> number(k, 12)).ifPresent(measures::add);
            case WEAKNESSES -> {
                Optional<Paragraph> issue = first(table, row, layout, Role.ISSUE);
                Optional<Instrument> survey = survey(table, row, layout, official);
                issue.flatMap(p -> misread(p, survey))
                        .ifPresentOrElse(
                                under::add,
                                () -> issue.flatMap(TableNumbers::barred).ifPresent(letters::add));
                String words = cellText(table, row, layout, Role.ISSUE);
                issue.flatMap(p -> weak(p, words)).ifPresent(weak::add);
            }
            case SCORES -> first(table, row, layout, Role.SCORE).ifPresent(scores::add);
            default -> {}
        }
    }

    /** The first paragraph of a cell that begins in this row. */
    private static Optional<Paragraph> first(Table table, int row, TableLayout layout, Role role) {
        return cell(table, row, layout, role)
                .flatMap(c ->
                        c.paragraphs().stream().filter(p -> !p.text().isBlank()).findFirst());
    }

    private static String cellText(Table table, int row, TableLayout layout, Role role) {
        return cell(table, row, layout, role).map(Cell::text).orElse("");
    }

    private static Optional<Cell> cell(Table table, int row, TableLayout layout, Role role) {
        return table.row(row).stream()
                .filter(c -> layout.role(c.column()) == role)
                .findFirst();
    }

    /** The 1 of 116 before words: a letter I, which looks the same in many faces; with serifs it is read as 7. */
    private static Optional<Numeral> barred(Paragraph paragraph) {
        Matcher matcher = BARRED.matcher(Numerals.arabic(paragraph.text()));
        return matcher.lookingAt() && paragraph.confidence() < 1
                ? Optional.of(new Numeral(paragraph, matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }

    /** What stands before the digits of a code is none of the letters that codes have, and the row's indicator tells which. */
    private static Optional<Under> misread(Paragraph paragraph, Optional<Instrument> survey) {
        Matcher matcher = MISREAD.matcher(Numerals.arabic(paragraph.text()));
        return survey.filter(s -> paragraph.confidence() < 1 && matcher.lookingAt())
                .map(s -> new Under(
                        new Numeral(paragraph, matcher.start(1), matcher.end(1)),
                        s.name().substring(0, 1)));
    }

    /** The code that a cell begins with, and the words behind it, without the score that ends them. */
    private static Optional<WeakCodeJoin.Weak> weak(Paragraph paragraph, String cell) {
        return Codes.atStart(paragraph.text()).map(mention -> {
            String words = cell.substring(Math.min(mention.end(), cell.length()));
            Matcher score = IndicatorGroups.SCORE.matcher(Numerals.arabic(words));
            return new WeakCodeJoin.Weak(
                    new Numeral(paragraph, mention.start(), mention.end()),
                    mention.code(),
                    score.find() ? words.substring(0, score.start()) : words);
        });
    }

    /** The survey whose indicator the cell names that covers the row. */
    private static Optional<Instrument> survey(Table table, int row, TableLayout layout, Indicators official) {
        return layout.column(Role.INDICATOR).stream()
                .mapToObj(column -> table.at(row, column))
                .flatMap(Optional::stream)
                .flatMap(cell -> indicator(cell.text(), official).stream())
                .findFirst()
                .map(OfficialIndicator::instrument);
    }

    /** The indicator that a cell names by its number, or by its title between a number and a score. */
    private static Optional<OfficialIndicator> indicator(String cell, Indicators official) {
        Optional<OfficialIndicator> numbered = IndicatorGroups.named(cell).flatMap(official::of);
        if (numbered.isPresent()) {
            return numbered;
        }
        String words = LIST_NUMBER.matcher(Numerals.arabic(cell)).replaceFirst("");
        Matcher score = IndicatorGroups.SCORE.matcher(words);
        return official.titled(score.find() ? words.substring(0, score.start()) : words);
    }

    /** The number of a code; its letter, which may be printed as 0, stays outside. */
    private static Optional<Numeral> code(Paragraph paragraph) {
        String arabic = Numerals.arabic(paragraph.text());
        Optional<String> code =
                Codes.ofCell(arabic).or(() -> Codes.atStart(arabic).map(Codes.Mention::code));
        return code.filter(c -> c.startsWith("O")).flatMap(c -> {
            int at = arabic.indexOf(c.substring(1));
            return at < 0 ? Optional.empty() : Optional.of(new Numeral(paragraph, at, at + c.length() - 1));
        });
    }

    /** The first number, if no more than so many characters stand before it. */
    private static Optional<Numeral> number(Paragraph paragraph, int reach) {
        Matcher matcher = NUMBER.matcher(Numerals.arabic(paragraph.text()));
        return matcher.find() && matcher.start() <= reach
                ? Optional.of(new Numeral(paragraph, matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static Optional<Integer> titled(String title, Optional<Catalogue> catalogue) {
        String words = Codes.atStart(title)
                .map(mention -> title.substring(mention.end()))
                .orElse(title);
        return catalogue
                .flatMap(c -> c.likeTitle(words).stream().findFirst())
                .filter(match -> match.similarity() >= SURE_TITLE)
                .map(match -> Integer.valueOf(match.item().code().substring(1)));
    }
}
