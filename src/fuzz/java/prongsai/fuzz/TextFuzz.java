package prongsai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.util.List;
import prongsai.model.Block;
import prongsai.model.Cell;
import prongsai.model.Document;
import prongsai.model.Table;
import prongsai.read.html.HtmlBlocks;
import prongsai.read.text.Encoding;
import prongsai.read.text.TextReader;
import prongsai.text.Codes;
import prongsai.text.Numerals;
import prongsai.text.ThaiDates;
import prongsai.text.ThaiRepair;

/** Repair, codes, dates and the text reader; bytes are letters of Windows-874, so that most of them are Thai. */
class TextFuzz {
    private static final int MOST_PASSES = 10;
    private static final Charset THAI = Charset.forName("x-windows-874");

    @FuzzTest(maxDuration = "1h")
    void thai_repair(byte[] bytes) {
        String before = new String(bytes, THAI);
        String after = ThaiRepair.text(before);
        // Marks in heaps on no letter take more than two: they must come to rest.
        for (int pass = 0; pass < MOST_PASSES && !after.equals(before); pass++) {
            before = after;
            after = ThaiRepair.text(before);
        }
        assertThat(after).isEqualTo(before);
    }

    @FuzzTest(maxDuration = "1h")
    void item_codes(byte[] bytes) {
        String text = new String(bytes, THAI);
        for (Codes.Mention mention : Codes.scan(text)) {
            assertThat(mention.start()).isBetween(0, mention.end() - 1);
            assertThat(mention.end()).isLessThanOrEqualTo(text.length());
            assertThat(mention.code()).matches("[A-Z]+[1-9][0-9]*|[A-Z]+0");
        }
        Codes.ofCell(text);
        Codes.atStart(text);
        assertThat(Numerals.arabic(text)).hasSameSizeAs(text);
    }

    @FuzzTest(maxDuration = "1h")
    void dates(byte[] bytes) {
        String text = new String(bytes, THAI);
        ThaiDates.scan(text).forEach(date -> {
            assertThat(date.start()).isBetween(0, date.end() - 1);
            assertThat(date.end()).isLessThanOrEqualTo(text.length());
            assertThat(date.month()).isBetween(1, 12);
        });
        ThaiDates.spans(text).forEach(span -> assertThat(span.from()).isBeforeOrEqualTo(span.to()));
        ThaiDates.years(text);
    }

    @FuzzTest(maxDuration = "1h")
    void text_reader(byte[] bytes) {
        Document document = TextReader.parse(Encoding.decode(bytes));
        assertThat(tables(document.blocks())).allSatisfy(TextFuzz::holdsItsCells);
    }

    @FuzzTest(maxDuration = "1h")
    void html_tables(byte[] bytes) {
        String page = "<table><tr><td>" + new String(bytes, THAI);
        assertThat(HtmlBlocks.blocks(page)).isNotNull();
    }

    private static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static void holdsItsCells(Table table) {
        for (Cell cell : table.cells()) {
            assertThat(cell.row()).isBetween(1, table.rows());
            assertThat(cell.column()).isBetween(1, table.columns());
            assertThat(cell.row() + cell.rowSpan() - 1).isLessThanOrEqualTo(table.rows());
            assertThat(cell.column() + cell.columnSpan() - 1).isLessThanOrEqualTo(table.columns());
        }
    }
}
