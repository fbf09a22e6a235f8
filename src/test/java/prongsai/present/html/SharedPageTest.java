package prongsai.present.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.model.Place;
import prongsai.model.Value;
import prongsai.model.shared.Passage;
import prongsai.model.shared.Reach;
import prongsai.model.shared.Share;
import prongsai.model.shared.SharedText;
import prongsai.model.shared.Stretch;
import prongsai.present.Samples;
import prongsai.present.SharedSamples;

class SharedPageTest {
    @TempDir
    Path folder;

    private Document page = new Document("");

    @BeforeEach
    void write() throws IOException {
        page = written(SharedSamples.full());
    }

    private Document written(SharedText text) throws IOException {
        Path file = folder.resolve("made/here/page.html");
        SharedPage.write(text, SharedSamples.families(), file);
        return Jsoup.parse(Files.readString(file));
    }

    @Test
    void shows_each_text_whole_with_the_sources_that_it_points_to() {
        List<Passage> sharing =
                SharedSamples.full().passages().stream().filter(Passage::shares).toList();
        assertThat(page.select(".passage")).hasSize(sharing.size()).hasSize(9);
        for (int i = 0; i < sharing.size(); i++) {
            Element passage = page.select(".passage").get(i);
            assertThat(passage.select(".draft .body").getFirst().wholeText())
                    .isEqualTo(sharing.get(i).text());
            assertThat(passage.select(".source .body").stream().map(Element::wholeText))
                    .containsExactlyElementsOf(sharing.get(i).sources().stream()
                            .map(Passage.SourceText::text)
                            .toList());
        }
    }

    @Test
    void marks_the_same_words_on_both_sides_and_links_them() {
        Element gift = page.select("#p11").getFirst();
        assertThat(gift.select("h3 .th").getFirst().text()).isEqualTo("ข้อ O31");
        Element left = gift.select(".draft a.same").getFirst();
        Element right = page.select(left.attr("href")).getFirst();
        assertThat(right.wholeText())
                .isEqualTo(left.wholeText())
                .isEqualTo(
                        "ผู้บริหารและพนักงานทุกคนร่วมประกาศเจตนารมณ์งดรับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่");
        assertThat(right.attr("href")).isEqualTo("#" + left.id());
        assertThat(left.attr("data-n")).isEqualTo(right.attr("data-n")).isEqualTo("4");
        assertThat(left.hasClass("c4") && right.hasClass("c4")).isTrue();
        assertThat(left.attr("title")).isEqualTo("ตรงกับ เทศบาลตำบลทุ่งฟ้าคราม 2565 · ตรงกับอีก 2 หน่วยงาน");
        assertThat(gift.select(".source.c4").text())
                .contains("ข้อ O32")
                .contains("ปีงบประมาณ 2565")
                .contains("ลงวันที่ 15 กันยายน 2565")
                .contains("พบครั้งแรกในคลังนี้");
        assertThat(gift.select("header").text())
                .contains("หน้า 9 ตาราง 8 แถว 3")
                .contains("ตรงกับอีก 2 หน่วยงาน");
    }

    @Test
    void leads_every_link_somewhere_in_the_page() {
        List<String> targets = page.select("[id]").eachAttr("id");
        assertThat(targets).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href"))
                .hasSizeGreaterThan(30)
                .allMatch(href -> href.startsWith("#") && targets.contains(href.substring(1)));
    }

    @Test
    void shows_official_wording_apart_and_a_national_template_hatched() {
        assertThat(page.select(".body .formal").eachText())
                .contains(
                        "แสดงแผนปฏิบัติการที่มีวัตถุประสงค์เพื่อป้องกันการทุจริตหรือพัฒนาด้านคุณธรรมและความโปร่งใสของหน่วยงาน");
        assertThat(page.select(".passage:has(.national) h3 .th").eachText())
                .contains("ข้อ O6")
                .doesNotContain("ข้อ O14");
        assertThat(page.select("#p4 header").text())
                .contains("แม่แบบร่วมระดับประเทศ")
                .contains("ตรงกับอีก 212 หน่วยงาน");
    }

    @Test
    void collapses_texts_without_shared_words_in_their_place() {
        assertThat(page.select("details.without")).hasSize(3).allMatch(details -> !details.hasAttr("open"));
        Element second = page.select("details.without").get(1);
        assertThat(second.select("summary").text()).contains("ไม่มีข้อความตรงกัน 3 แห่ง");
        assertThat(second.select(".alone")).hasSize(3);
        assertThat(Objects.requireNonNull(second.previousElementSibling()).id()).isEqualTo("p4");
        assertThat(Objects.requireNonNull(second.nextElementSibling()).id()).isEqualTo("p8");
    }

    @Test
    void names_a_record_once_where_several_of_its_fields_are_meant() {
        for (Element list : page.select(".sourcelist td:last-child, details.without > summary > .quiet")) {
            assertThat(list.select(".th").eachText()).doesNotHaveDuplicates();
        }
    }

    @Test
    void says_so_where_nothing_is_shared_and_explains_no_colour_then() throws IOException {
        SharedText full = SharedSamples.full();
        SharedText alone = new SharedText(
                full.report(),
                full.share(),
                full.passages().stream().filter(passage -> !passage.shares()).toList(),
                List.of(),
                Optional.empty());
        Path file = folder.resolve("alone.html");
        SharedPage.write(alone, List.of(), file);
        Document html = Jsoup.parse(Files.readString(file));
        assertThat(html.select("#passages .none .th").eachText()).containsExactly("ไม่พบข้อความที่ตรงกับหน่วยงานอื่น");
        assertThat(html.select(".key .same")).isEmpty();
        assertThat(html.select("footer").text()).doesNotContain("พบครั้งแรกในคลังนี้");
        assertThat(page.select("#passages > .none")).isEmpty();
        assertThat(page.select(".key .same")).isNotEmpty();
        assertThat(page.select("footer").text()).contains("พบครั้งแรกในคลังนี้");
    }

    /** A comparison has rows of class same and articles of class pair, with the same style sheet before its own. */
    @Test
    void style_of_shared_words_touches_no_row_and_no_article() {
        assertThat(Assets.withoutFonts().css().lines())
                .anyMatch(rule -> rule.startsWith(":is(a,span).same{"))
                .noneMatch(rule -> rule.strip().matches("\\.(same|pair)(::before)?\\{.*"));
    }

    @Test
    void says_three_parts_in_per_cent_and_letters() {
        assertThat(page.select(".parts dd b").eachText()).containsExactly("37.5%", "62.5%", "8.4%");
        assertThat(page.select(".parts dd small .th").eachText())
                .containsExactly("591 ตัวอักษร", "987 ตัวอักษร", "145 ตัวอักษร");
        assertThat(page.select("#parts .bar rect:first-child").eachAttr("width"))
                .containsExactly("37.5%", "91.6%");
        assertThat(page.select("#parts .bar rect:nth-child(2)").eachAttr("x")).containsExactly("37.5%", "91.6%");
    }

    @Test
    void shows_leftover_names_of_this_report_apart_and_the_missing_ancestor() {
        assertThat(page.select("#leftovers > ul > li")).hasSize(2);
        Element missing = page.select("#leftovers li.missing").getFirst();
        assertThat(missing.text())
                .contains("องค์การบริหารส่วนตำบลโนนแก้วงาม")
                .contains("ไม่พบรายงานของหน่วยงานนี้ในคลัง")
                .contains("เว็บไซต์ขององค์การบริหารส่วนตำบลโนนแก้วงาม")
                .doesNotContain("118/2565");
        assertThat(missing.select("a").attr("href")).isEqualTo("#p9");
    }

    @Test
    void ranks_sources_and_links_their_texts() {
        List<Element> rows = page.select(".sourcelist tbody tr");
        assertThat(rows.stream().map(row -> row.select("th b").text()))
                .containsExactly(
                        "เทศบาลตำบลหนองบัวเงิน",
                        "องค์การบริหารส่วนตำบลศรีบุญเรืองทอง",
                        "เทศบาลตำบลธารศิลาทอง",
                        "เทศบาลตำบลทุ่งฟ้าคราม");
        assertThat(rows.getFirst().select("td.number").eachText()).containsExactly("231", "412", "33.1%");
        assertThat(rows.getFirst().select("a").eachAttr("href")).containsExactly("#p2", "#p8", "#p11", "#p13");
        assertThat(rows.get(2).text()).contains("ไม่ทราบวันที่").contains("แม่แบบร่วม F2");
        assertThat(page.select("#family .members li")).hasSize(4);
        assertThat(page.select("#family .members li:has(.first)").text()).startsWith("เทศบาลตำบลทุ่งฟ้าคราม");
    }

    @Test
    void escapes_markup_of_reports_and_goes_on_with_a_pattern_after_eight_sources() throws IOException {
        Document hostile = written(SharedSamples.hostile());

        assertThat(hostile.select("script")).hasSize(1);
        assertThat(hostile.select("img, [onerror], [src]")).isEmpty();
        assertThat(hostile.select(".draft a.same").getFirst().wholeText()).isEqualTo("=" + Samples.HOSTILE + "0");
        assertThat(hostile.html()).doesNotContain("\u202E");
        assertThat(hostile.select("#p1-17").attr("class")).isEqualTo("same c1 again");
        assertThat(hostile.select("#p1-17").attr("data-n")).isEqualTo("9");
        assertThat(hostile.select("#p1-15").attr("class")).isEqualTo("same c8");
    }

    @Test
    void loads_nothing_and_carries_its_fonts() {
        assertThat(page.select("[src], link[href], object, iframe, embed, base, form"))
                .isEmpty();
        assertThat(page.select("style").html())
                .doesNotContain("http")
                .doesNotContain("@import")
                .contains("url(data:font/woff2");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
    }

    @Test
    void never_accuses_and_says_calmly_what_a_match_is_not() {
        String thai = page.select(".th").text();
        assertThat(thai.replace("รับผิดชอบ", ""))
                .doesNotContain("ลอก")
                .doesNotContain("ผิด")
                .doesNotContain("ต้นฉบับ");
        assertThat(page.select(".calmly .th").text())
                .isEqualTo(
                        "ข้อความตรงกันไม่ได้แปลว่าหน่วยงานไม่ได้ดำเนินการเอง การใช้แม่แบบร่วมที่จังหวัดหรืออำเภอออกให้เป็นเรื่องปกติ");
        assertThat(page.select(".th").size()).isEqualTo(page.select(".en").size());
    }

    @Test
    void says_so_when_there_is_nothing_to_compare_with() throws IOException {
        Document alone = written(SharedSamples.alone());
        assertThat(alone.select("#parts .none .th").text()).isEqualTo("ไม่มีรายงานของหน่วยงานอื่นให้เทียบ");
        assertThat(alone.select(".bar, .passage, #sources")).isEmpty();
    }

    /** A cut between a consonant and its marks would show a dotted circle. */
    @Test
    void parts_no_mark_from_its_consonant_when_a_stretch_begins_at_one() throws IOException {
        String text = "กำหนดที่นี่ทุกปี";
        Passage.SourceText source = new Passage.SourceText(SharedSamples.SIBUN, "O1", "progress", "xที่นี่", 1);
        Passage passage = new Passage(
                "O1",
                "progress",
                Value.of(text, "c", Place.NOWHERE),
                List.of(
                        new Stretch(0, 1, Stretch.Kind.OWN, Optional.empty()),
                        new Stretch(1, 8, Stretch.Kind.SHARED, Optional.of(new Stretch.Match(0, 2, 4, 1, Reach.FEW))),
                        new Stretch(8, text.length(), Stretch.Kind.OWN, Optional.empty())),
                List.of(source),
                new Share(4, 5, 0));
        Document snapped = written(new SharedText(
                SharedSamples.DRAFT, Optional.of(passage.share()), List.of(passage), List.of(), Optional.empty()));

        assertThat(snapped.select(".draft a.same").getFirst().wholeText()).isEqualTo("หนดที่");
        assertThat(snapped.select(".draft .body").getFirst().wholeText()).isEqualTo(text);
        assertThat(snapped.select(".source .body").getFirst().wholeText()).isEqualTo("xที่นี่");
    }

    @Test
    void marks_words_of_a_source_once_when_two_stretches_point_to_them() throws IOException {
        String words = "จัดทำทะเบียนคุมพัสดุ";
        Passage.SourceText source = new Passage.SourceText(SharedSamples.SIBUN, "O1", "progress", words, 1);
        Stretch.Match match = new Stretch.Match(0, 0, words.length(), 1, Reach.FEW);
        Passage passage = new Passage(
                "O1",
                "progress",
                Value.of(words + words, "c", Place.NOWHERE),
                List.of(
                        new Stretch(0, words.length(), Stretch.Kind.SHARED, Optional.of(match)),
                        new Stretch(words.length(), 2 * words.length(), Stretch.Kind.SHARED, Optional.of(match))),
                List.of(source),
                new Share(0, 40, 0));
        Document twice = written(new SharedText(
                SharedSamples.DRAFT, Optional.of(passage.share()), List.of(passage), List.of(), Optional.empty()));

        assertThat(twice.select(".source a.same")).hasSize(1);
        assertThat(twice.select(".source .body").getFirst().wholeText()).isEqualTo(words);
        assertThat(twice.select(".draft a.same").eachAttr("href")).containsExactly("#p1-1r", "#p1-s1");
        assertThat(twice.select("#p1-s1")).hasSize(1);
    }

    /** WCAG 2.2: 4.5 to 1 for text; each source's colour is both ground and line. */
    @Test
    void gives_every_source_a_colour_that_can_be_read() throws IOException {
        Map<Integer, String[]> palette = palette();
        assertThat(palette.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 8).boxed().toList());
        palette.forEach((number, colours) -> {
            assertThat(contrast("#ffffff", colours[0]))
                    .as("number on c" + number)
                    .isGreaterThan(4.5);
            assertThat(contrast("#1b2433", colours[1]))
                    .as("words on c" + number)
                    .isGreaterThan(7);
            assertThat(contrast(colours[0], colours[1]))
                    .as("line under c" + number)
                    .isGreaterThan(4.5);
        });
        assertThat(palette.values().stream().map(colours -> colours[0]).distinct())
                .hasSize(8);
        assertThat(contrast("#444d5c", "#e3e6ea")).as("official wording").isGreaterThan(4.5);
    }

    private static Map<Integer, String[]> palette() throws IOException {
        String css = new String(
                Objects.requireNonNull(SharedPageTest.class.getResourceAsStream("/prongsai/present/shared.css"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(css).contains("--formal:#e3e6ea;--formal-ink:#444d5c");
        Map<Integer, String[]> palette = new TreeMap<>();
        Matcher matcher = Pattern.compile("\\.c(\\d)\\{--dark:(#\\w{6});--tint:(#\\w{6})}")
                .matcher(css);
        while (matcher.find()) {
            palette.put(Integer.valueOf(matcher.group(1)), new String[] {matcher.group(2), matcher.group(3)});
        }
        return palette;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
