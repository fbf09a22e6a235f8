package prongsai.drafts;

import java.util.List;
import java.util.stream.Stream;

/** All ways of planting. */
final class Plantings {
    static final List<Planting> ALL = Stream.of(
                    MissingPlantings.ALL,
                    MeasurePlantings.ALL,
                    MemoPlantings.ALL,
                    ScorePlantings.ALL,
                    DatePlantings.ALL,
                    ItemPlantings.ALL,
                    NamePlantings.ALL,
                    WordPlantings.ALL,
                    AnswerPlantings.ALL,
                    LaterPlantings.ALL)
            .flatMap(List::stream)
            .toList();

    private Plantings() {}
}
