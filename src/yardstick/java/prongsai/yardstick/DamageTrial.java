package prongsai.yardstick;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Damaged files without a twin: share of Thai letters that a dictionary covers, with the count of sara am. */
final class DamageTrial implements Trial {
    private static final Path DICTIONARY = Path.of("/usr/share/hunspell/th_TH.dic");
    private static final List<String> FILES = List.of("phichai-moit2-12", "ktltc-o04-plan", "nysso-eb1.2");

    @Override
    public String name() {
        return "damage";
    }

    @Override
    public List<String> run(Ground ground) throws IOException {
        Path routes = ground.folder("damage", "routes");
        List<Path> files = ground.files("realdocs/ita", ".pdf").stream()
                .filter(f -> FILES.contains(Ground.base(f)))
                .toList();
        TextRoutes.write(files, routes, ground.openDataLoader());
        List<String> command = new ArrayList<>(List.of("python3", ground.script("cer.py"), "blind", routes.toString()));
        command.addAll(FILES);
        command.addAll(List.of("--dict", DICTIONARY.toString()));
        return Programs.run(command).lines().toList();
    }
}
