package prongsai.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prongsai.model.Cell;
import prongsai.model.Field;
import prongsai.model.Link;
import prongsai.model.OitItem;
import prongsai.model.Status;
import prongsai.model.Value;
import prongsai.reference.Catalogue;
import prongsai.reference.TitleMatch;
import prongsai.text.Codes;
import prongsai.text.Numerals;
import prongsai.text.WebAddress;

/**
 * Joins the rows of OIT tables to items, over all such tables of a document in order. The code decides; where it cannot
 * be read, the title identifies the item, with a confidence below 1.
 */
final class OitRows {
    private static final Map<Role, Field> FIELDS = new LinkedHashMap<>();

    private static final double SURE_TITLE = 0.85;
    private static final List<Role> STATUS = List.of(Role.DONE, Role.NOT_DONE, Role.UNDER_WAY);

    static {
        FIELDS.put(Role.TITLE, Field.TITLE);
        FIELDS.put(Role.ELEMENTS, Field.ELEMENTS);
        FIELDS.put(Role.RESPONSIBLE, Field.RESPONSIBLE);
        FIELDS.put(Role.PERIOD, Field.PERIOD);
        FIELDS.put(Role.RESULT, Field.PROGRESS);
        FIELDS.put(Role.NOTE, Field.NOTE);
    }

    private static final class Open {
        private final EntryBuilder builder;
        private final Section section;
        private final List<Cell> answers = new ArrayList<>();
        private final StringBuilder proof = new StringBuilder();
        private Optional<Status> columns = Optional.empty();

        Open(String code, Section section) {
            this.builder = new EntryBuilder(code);
            this.section = section;
        }
    }

    /** What no number in a table begins with. */
    private static final Pattern TITLE_CODE = Pattern.compile("\\s*\\(?\\s*O\\s?\\d");

    private final Ledger ledger;
    private final Optional<Catalogue> catalogue;
    private final List<Open> open = new ArrayList<>();
    private final Map<String, Double> confidence = new LinkedHashMap<>();

    OitRows(Ledger ledger, Optional<Catalogue> catalogue) {
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    void add(Row row, Section section) {
        Optional<String> code = printedCode(row);
        if (code.isPresent()) {
            begin(code.get(), row, section);
            return;
        }
        Optional<TitleMatch> titled = newTitle(row);
        if (titled.isPresent()) {
            String known = titled.get().item().code();
            confidence.put("oitItems/" + known + "/code", titled.get().similarity());
            begin(known, row, section);
        } else if (open.isEmpty() || row.begins(Role.KEY)) {
            row.allCells().forEach(cell -> ledger.leave(cell, cell.text()));
        } else {
            goOn(row, open.getLast());
        }
    }

    List<OitItem> items() {
        return open.stream().map(this::item).toList();
    }

    Map<String, Double> confidence() {
        return confidence;
    }

    private static Optional<String> printedCode(Row row) {
        if (counted(row)) {
            return Codes.atStart(row.text(Role.TITLE)).map(Codes.Mention::code);
        }
        Optional<String> code = row.begins(Role.KEY) ? Codes.ofCell(row.text(Role.KEY)) : Optional.empty();
        if (code.isEmpty() && row.begins(Role.KEY)) {
            code = Codes.atStart(row.text(Role.KEY)).map(Codes.Mention::code);
        }
        if (code.isEmpty() && row.blank(Role.KEY) && row.begins(Role.TITLE)) {
            code = Codes.atStart(row.text(Role.TITLE)).map(Codes.Mention::code);
        }
        return code.filter(c -> !Codes.isQuestion(c));
    }

    /** True where the key is the row's number in the table, for the title begins with the item's code. */
    private static boolean counted(Row row) {
        return row.begins(Role.KEY)
                && row.begins(Role.TITLE)
                && row.cellsOf(Role.KEY).stream().allMatch(EntryBuilder::number)
                && TITLE_CODE.matcher(Numerals.arabic(row.text(Role.TITLE))).lookingAt()
                && Codes.atStart(row.text(Role.TITLE)).isPresent();
    }

    /** A row whose code nobody can read, or has none, but whose title is surely that of an item not met yet. */
    private Optional<TitleMatch> newTitle(Row row) {
        boolean keyAbove = row.blank(Role.KEY) ? row.first() : !row.begins(Role.KEY);
        boolean restOfCutTitle = !open.isEmpty() && row.has(Role.KEY) && keyAbove;
        if (restOfCutTitle || !row.begins(Role.TITLE) || !(row.begins(Role.RESULT) || row.begins(Role.ELEMENTS))) {
            return Optional.empty();
        }
        return catalogue
                .flatMap(c -> c.likeTitle(row.text(Role.TITLE)).stream().findFirst())
                .filter(match -> match.similarity() >= SURE_TITLE)
                .filter(match -> open.stream()
                        .noneMatch(o -> o.builder.key().equals(match.item().code())));
    }

    private void begin(String code, Row row, Section section) {
        Open item = new Open(code, section);
        open.add(item);
        if (counted(row)) {
            item.builder.claimNumber(row, Role.KEY, ledger);
        } else if (codeAlone(row)) {
            item.builder.claim(row, Role.KEY, "code", ledger);
        } else {
            row.cellsOf(Role.KEY).forEach(cell -> ledger.leave(cell, cell.text()));
        }
        FIELDS.forEach((role, field) -> {
            if (row.has(role)) {
                item.builder.add(field, role == Role.TITLE ? title(row) : row.value(role));
                item.builder.claim(row, role, field.key(), ledger);
            }
        });
        item.answers.addAll(row.cellsOf(Role.RESULT));
        addEvidence(row, item);
        item.columns = Ticks.ofColumns(row);
        STATUS.forEach(role -> item.builder.claimTicks(row, role, ledger));
        if (row.has(Role.STATUS)) {
            item.columns = Ticks.ofColumn(row.value(Role.STATUS));
            item.builder.claim(row, Role.STATUS, "status", ledger);
        }
        leaveOthers(row);
    }

    /** Where the form has no column for the answer, the proof of it is the answer: an address, a document. */
    private void addEvidence(Row row, Open item) {
        if (row.has(Role.EVIDENCE) && !row.has(Role.RESULT)) {
            item.builder.add(Field.PROGRESS, row, Role.EVIDENCE);
            item.builder.claim(row, Role.EVIDENCE, Field.PROGRESS.key(), ledger);
        } else {
            item.proof.append('\n').append(row.text(Role.EVIDENCE));
        }
        item.answers.addAll(row.cellsOf(Role.EVIDENCE));
    }

    /** True where the key holds a code and nothing else that would be lost: words behind a code may be the title. */
    private static boolean codeAlone(Row row) {
        return row.blank(Role.KEY)
                || Codes.ofCell(row.text(Role.KEY)).isPresent()
                || (row.has(Role.TITLE)
                        && row.blank(Role.TITLE)
                        && Codes.atStart(row.text(Role.KEY)).isPresent());
    }

    /** The title without a code in front of it: as printed, or after a code of its own column. */
    private static Value title(Row row) {
        Value title = row.value(Role.TITLE);
        if (!row.blank(Role.KEY) && !counted(row)) {
            String key = row.text(Role.KEY);
            Optional<Codes.Mention> inKey = Codes.atStart(key);
            boolean keyIsMore = Codes.ofCell(key).isEmpty() && inKey.isPresent();
            return keyIsMore && title.blank()
                    ? Cut.from(row.value(Role.KEY), inKey.get().end())
                    : title;
        }
        return Codes.atStart(title.text())
                .map(mention -> Cut.from(title, mention.end()))
                .orElse(title);
    }

    private void goOn(Row row, Open item) {
        for (Cell cell : row.cellsOf(Role.KEY)) {
            ledger.record(cell, item.builder.key() + "/code");
        }
        FIELDS.forEach((role, field) -> {
            if (row.begun().contains(role)) {
                item.builder.add(field, row, role);
                item.builder.claim(row, role, field.key(), ledger);
            }
        });
        row.cellsOf(Role.RESULT).stream().filter(c -> c.row() == row.number()).forEach(item.answers::add);
        if (row.begun().contains(Role.EVIDENCE)) {
            addEvidence(row, item);
        }
        leaveOthers(row);
    }

    private void leaveOthers(Row row) {
        row.cells().forEach((role, cells) -> {
            if (role != Role.KEY && !FIELDS.containsKey(role)) {
                cells.forEach(cell -> ledger.leave(cell, cell.text()));
            }
        });
    }

    private OitItem item(Open open) {
        Map<Field, Value> fields = new LinkedHashMap<>(open.builder.fields());
        Ticks ticks = Ticks.read(fields.getOrDefault(Field.PROGRESS, Value.EMPTY));
        fields.computeIfPresent(Field.PROGRESS, (f, v) -> ticks.answer());
        String code = open.builder.key();
        return new OitItem(
                code,
                catalogue.flatMap(c -> c.item(code)).map(i -> i.concept()),
                fields,
                status(open.columns, ticks.status()),
                open.section.indicator(),
                open.section.subIndicator(),
                links(open, ticks.answer().text() + open.proof),
                open.answers.stream().mapToInt(Cell::images).sum());
    }

    /** What the columns say; where none is ticked, an answer that says that the item does not apply. */
    private static Status status(Optional<Status> columns, Status answer) {
        boolean unticked = columns.filter(s -> s != Status.NONE).isEmpty();
        return unticked && answer == Status.NOT_APPLICABLE ? answer : columns.orElse(answer);
    }

    private static List<Link> links(Open open, String told) {
        Set<Link> links = new LinkedHashSet<>();
        open.answers.forEach(cell -> links.addAll(cell.links()));
        for (String url : WebAddress.in(told)) {
            if (links.stream()
                    .noneMatch(link -> link.text().contains(url) || link.url().contains(url))) {
                links.add(new Link(url, url));
            }
        }
        return List.copyOf(links);
    }
}
