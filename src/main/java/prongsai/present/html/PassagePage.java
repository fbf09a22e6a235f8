package prongsai.present.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prongsai.check.compare.WordDiff;
import prongsai.model.shared.Family;
import prongsai.model.shared.Passage;
import prongsai.model.shared.ReportRef;
import prongsai.model.shared.SharedText;

/**
 * One text of a report beside each text of another agency that has words of it, word by word.
 *
 * @param report whose text
 * @param passage the text
 * @param sources each text beside it
 * @param place which of the texts that share words this is, 1 for the first
 * @param places how many there are
 * @param before address of the one before; empty for the first
 * @param next address of the next; empty for the last
 * @param all address of all of them
 */
public record PassagePage(
        ReportRef report,
        PassageView passage,
        List<Source> sources,
        int place,
        int places,
        Optional<String> before,
        Optional<String> next,
        String all) {
    /**
     * A text beside the report's.
     *
     * @param view whose it is
     * @param sides both texts in pieces
     */
    public record Source(PassageView.Beside view, SideBySide sides) {}

    public PassagePage {
        sources = List.copyOf(sources);
    }

    /**
     * The page of a text.
     *
     * @param number of the text among all that were compared, 1 for the first
     * @param all address of all texts of the report
     * @return empty where there is no text of this number that shares words
     */
    public static Optional<PassagePage> of(SharedText text, List<Family> families, int number, String all) {
        List<PassageView> sharing = SharedView.of(text, families, "").runs().stream()
                .filter(SharedView.PassageRun::shares)
                .flatMap(run -> run.passages().stream())
                .toList();
        return IntStream.range(0, sharing.size())
                .filter(i -> sharing.get(i).number() == number)
                .mapToObj(i -> of(text.report(), sharing, i, all))
                .findFirst();
    }

    private static PassagePage of(ReportRef report, List<PassageView> sharing, int at, String all) {
        PassageView view = sharing.get(at);
        WordDiff diff = new WordDiff();
        return new PassagePage(
                report,
                view,
                view.beside().stream()
                        .map(beside ->
                                new Source(beside, SideBySide.of(view.passage(), index(view.passage(), beside), diff)))
                        .toList(),
                at + 1,
                sharing.size(),
                address(sharing, at - 1, all),
                address(sharing, at + 1, all),
                all);
    }

    private static Optional<String> address(List<PassageView> sharing, int at, String all) {
        return at < 0 || at >= sharing.size()
                ? Optional.empty()
                : Optional.of(all + "/" + sharing.get(at).number());
    }

    private static int index(Passage passage, PassageView.Beside beside) {
        return passage.sources().indexOf(beside.source());
    }
}
