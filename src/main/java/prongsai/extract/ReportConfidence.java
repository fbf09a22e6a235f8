package prongsai.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Entry;
import prongsai.model.Fate;
import prongsai.model.Field;
import prongsai.model.Paragraph;
import prongsai.model.Place;
import prongsai.model.Report;
import prongsai.model.Score;
import prongsai.model.Table;
import prongsai.model.Value;
import prongsai.text.Codes;
import prongsai.text.Numerals;

/**
 * Says how sure the values of a recognised report are: {@code oitItems/O24/code}, {@code measures/2/number}, {@code
 * fiscalYear}, {@code scores/0/value} (counted from 0), each where a digit of it was in doubt, whatever came of that;
 * {@code oitItems/O24/progress} and the like where a word or number of the text is less sure than 0.9, or {@link
 * Report#PROVEN} where it is empty and the file proves it.
 */
final class ReportConfidence {
    private final Map<String, List<Paragraph>> blocks = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, Double> confidence = new LinkedHashMap<>();

    private ReportConfidence(Document document) {
        document.blocks().forEach(this::add);
    }

    static Map<String, Double> of(
            Document document, List<Entry> entries, List<Score> scores, Optional<Integer> year, List<Fate> fates) {
        ReportConfidence all = new ReportConfidence(document);
        entries.forEach(all::proven);
        if (all.blocks.values().stream().flatMap(List::stream).allMatch(p -> DoubtedDigits.confidence(p) == 1)) {
            return all.confidence;
        }
        Map<String, String> paths = new HashMap<>();
        entries.forEach(entry -> paths.put(entry.key(), entry.path()));
        entries.forEach(all::fields);
        fates.forEach(fate -> all.number(fate, paths));
        year.ifPresent(all::year);
        for (int i = 0; i < scores.size(); i++) {
            all.score("scores/" + i + "/value", scores.get(i));
        }
        return all.confidence;
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> blocks.put(paragraph.id(), List.of(paragraph));
            case Table table -> {
                for (Cell cell : table.cells()) {
                    blocks.put(cell.id(), cell.paragraphs());
                    if (cell.begins() == Cell.Begins.HERE) {
                        begun.add(cell.id());
                    }
                    cell.content().stream().filter(Table.class::isInstance).forEach(this::add);
                }
            }
        }
    }

    private void put(String path, double value) {
        confidence.merge(path, value, Math::min);
    }

    /** Where a page begins, an empty cell looks like the rest of a merged one. */
    private void proven(Entry entry) {
        entry.fields().forEach((field, value) -> {
            boolean here = value.pieces().stream().anyMatch(piece -> begun.contains(piece.block()));
            if (value.blank() && here) {
                put(entry.path() + "/" + field.key(), Report.PROVEN);
            }
        });
    }

    private void fields(Entry entry) {
        for (Map.Entry<Field, Value> field : entry.fields().entrySet()) {
            double least = field.getValue().pieces().stream()
                    .flatMap(piece -> blocks.getOrDefault(piece.block(), List.of()).stream())
                    .mapToDouble(DoubtedDigits::confidence)
                    .min()
                    .orElse(1);
            if (least < DoubtedDigits.SURE) {
                put(entry.path() + "/" + field.getKey().key(), least);
            }
        }
    }

    /** The cell of a code or number, as the ledger has it: {@code O24/code}, {@code measure 2/number}. */
    private void number(Fate fate, Map<String, String> paths) {
        int slash = fate.target().lastIndexOf('/');
        String part = slash < 0 ? "" : fate.target().substring(slash + 1);
        Optional<String> path = slash < 0
                ? Optional.empty()
                : Optional.ofNullable(paths.get(fate.target().substring(0, slash)));
        List<Paragraph> cell = blocks.getOrDefault(fate.block(), List.of());
        if (part.equals("code") || part.equals("number")) {
            path.ifPresent(p -> cell.stream()
                    .filter(paragraph -> !paragraph.doubts().isEmpty())
                    .forEach(paragraph -> put(
                            p + "/" + part,
                            DoubtedDigits.confidence(
                                    paragraph, 0, paragraph.text().length()))));
        } else if (part.equals(Field.TITLE.key())) {
            path.filter(p -> p.startsWith("weaknesses/"))
                    .ifPresent(p -> cell.stream().limit(1).forEach(first -> codeBefore(p, first)));
        }
    }

    /** The code of a weak item stands before its title. */
    private void codeBefore(String path, Paragraph paragraph) {
        Codes.atStart(paragraph.text())
                .map(code -> DoubtedDigits.confidence(paragraph, 0, code.end()))
                .filter(sure -> sure < 1)
                .ifPresent(sure -> put(path + "/code", sure));
    }

    /** As sure as its surest mention. */
    private void year(int year) {
        double most = blocks.values().stream()
                .flatMap(List::stream)
                .flatMap(p -> YearJoin.years(p).stream())
                .filter(y -> y.arabic().equals(String.valueOf(year)))
                .mapToDouble(Numeral::confidence)
                .max()
                .orElse(1);
        if (most < 1) {
            put("fiscalYear", most);
        }
    }

    private void score(String path, Score score) {
        for (List<Paragraph> block : blocks.values()) {
            for (Paragraph paragraph : block) {
                if (paragraph.place().equals(score.place()) || sameRow(paragraph.place(), score.place())) {
                    score(path, score, paragraph);
                }
            }
        }
    }

    /** A score of a row names the row's first cell, and its number stands in another. */
    private static boolean sameRow(Place place, Place score) {
        return !score.table().isEmpty()
                && place.page() == score.page()
                && place.table().equals(score.table())
                && place.row() == score.row();
    }

    private void score(String path, Score score, Paragraph paragraph) {
        String text = Numerals.arabic(paragraph.text());
        for (DoubtedDigits.Span span : DoubtedDigits.of(paragraph)) {
            boolean number = java.util.regex.Pattern.compile("\\d+(?:\\.\\d+)?")
                    .matcher(text)
                    .results()
                    .anyMatch(m -> span.meets(m.start(), m.end()) && Double.parseDouble(m.group()) == score.value());
            if (number) {
                put(path, span.doubt().confidence());
            }
        }
    }
}
