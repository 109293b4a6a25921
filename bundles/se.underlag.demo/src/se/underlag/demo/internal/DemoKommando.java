package se.underlag.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.demo.internal.Demofiler.Demofil;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag demo}: the main job without a window, on the demo municipality and a database of its own. */
@Component
public final class DemoKommando implements Kommando {

    private static final String FOLDER = "demo-ut";
    private static final Pattern PROBLEM = Pattern.compile(": (fel|varning) ([A-Z]+-\\d+): ");

    private final DemoTjanst demo;
    private final Databasval databasval;

    /** @param demo the files; @param databasval gets the demo's database, never the user's own */
    @Activate public DemoKommando(@Reference DemoTjanst demo, @Reference Databasval databasval) {
        this.demo = demo;
        this.databasval = databasval;
    }

    @Override public String namn() {
        return "demo";
    }

    @Override public String bruk() {
        return "";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.hjalp;
    }

    @Override public int kor(Kommandorad rad) {
        if (!rad.fria().isEmpty()) {
            throw new Kommandofel(MessageFormat.format(Messages.okantOrd, rad.fria().get(0)));
        }
        Path ut = rad.katalog().resolve(FOLDER);
        try {
            DemoTjanst.rensa(ut.resolve("kopfiler"));
            DemoTjanst.rensa(ut.resolve("databas"));
            Files.createDirectories(ut);
            databasval.valj(new Databas.Derby(ut.resolve("databas")));
            rad.ut().println(Messages.rubrik);
            rad.ut().println();
            List<String> problem = importera(ut, rad);
            avvikelser(ut, problem, rad);
            prognos(ut, rad);
            arbetsbocker(ut, rad);
            rad.ut().println();
            rad.ut().println(MessageFormat.format(Messages.slut, FOLDER));
            return 0;
        } catch (IOException | UncheckedIOException e) {
            throw new Kommandofel(MessageFormat.format(Messages.kanInteSkriva, FOLDER));
        }
    }

    private List<String> importera(Path ut, Kommandorad rad) {
        rad.ut().println(Messages.importerar);
        List<String> problem = new ArrayList<>();
        demo.importera(demo.skrivFiler(ut.resolve("kopfiler")), (fil, svar) -> {
            rad.ut().println("  " + svar.ut());
            problem.addAll(svar.fel());
        });
        demo.fyllDelar().forEach(text -> rad.ut().println("  " + text));
        return problem;
    }

    private static void avvikelser(Path ut, List<String> problem, Kommandorad rad) throws IOException {
        Map<String, Integer> antal = new TreeMap<>();
        for (String line : problem) {
            Matcher matcher = PROBLEM.matcher(line);
            if (matcher.find()) {
                antal.merge("%s %s".formatted(matcher.group(2), matcher.group(1)), 1, Integer::sum);
            }
        }
        Files.write(ut.resolve("avvikelser.txt"), problem);
        rad.ut().println();
        rad.ut().println(MessageFormat.format(Messages.avvikelser, String.valueOf(problem.size()), FOLDER + "/avvikelser.txt"));
        antal.forEach((regel, hurManga) -> rad.ut().println("  %-16s %4d".formatted(regel, hurManga)));
    }

    private void prognos(Path ut, Kommandorad rad) {
        for (String ar : List.of("2024", "2025")) {
            rad.ut().println();
            rad.ut().println(demo.kommandon().kor("prognos", List.of(), Map.of("ar", ar), ut).ut());
        }
    }

    private void arbetsbocker(Path ut, Kommandorad rad) {
        rad.ut().println();
        rad.ut().println(Messages.arbetsbocker);
        for (Demofil fil : Demofiler.ALLA) {
            if (fil.ar() == 2025 && !fil.namn().contains("fore")) {
                String namn = "kopfil-" + fil.namn();
                demo.kommandon().kor("kopfil exportera", List.of(), Map.of("enhet", fil.enhet(), "ar", "2025", "fil", fil.kopfil(), "till", namn),
                        ut);
                rad.ut().println("  " + FOLDER + "/" + namn);
            }
        }
    }
}
