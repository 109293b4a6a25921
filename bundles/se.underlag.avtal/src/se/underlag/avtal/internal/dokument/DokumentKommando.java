package se.underlag.avtal.internal.dokument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.model.Dokumenttyp;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag avtal dokument}: what documents a case has; with a kind, makes that one anew and writes it to a folder. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class DokumentKommando implements Kommando {

    private final Placeringstjanst placeringar;
    private final Dokumenttjanst dokument;

    /** @param placeringar knows the cases; @param dokument makes what belongs to them */
    @Activate public DokumentKommando(@Reference Placeringstjanst placeringar, @Reference Dokumenttjanst dokument) {
        this.placeringar = placeringar;
        this.dokument = dokument;
    }

    @Override public String namn() {
        return "avtal dokument";
    }

    @Override public String bruk() {
        return "REFERENS [--typ TYP --till MAPP] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("typ", "till");
    }

    @Override public String hjalp() {
        return Messages.hjalpDokument;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        if (rad.fria().size() != 1) {
            throw new Kommandofel(Messages.enReferens);
        }
        Arendebild arende = placeringar.arenden(new Arendeurval(null, Set.of(), null, true)).stream()
                .filter(one -> one.referens().equalsIgnoreCase(rad.fria().get(0))).findFirst()
                .orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.okandReferens, rad.fria().get(0))));
        if (rad.varde("typ").isEmpty()) {
            visa(rad, dokument.dokument(arende.id()));
        } else {
            Dokumentbild made = dokument.skapa(arende, typ(rad.krav("typ")));
            skriv(rad.fil(rad.krav("till")).resolve(made.namn()), dokument.innehall(made.id()));
            visa(rad, List.of(made));
        }
        return 0;
    }

    private static Dokumenttyp typ(String text) {
        return Stream.of(Dokumenttyp.values()).filter(one -> kod(one).equals(text.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new Kommandofel(MessageFormat.format(Messages.okandTyp, text,
                        Stream.of(Dokumenttyp.values()).filter(one -> one != Dokumenttyp.SIGNERAT_AVTAL).map(DokumentKommando::kod)
                                .collect(Collectors.joining(", ")))));
    }

    private static String kod(Dokumenttyp typ) {
        return typ.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void skriv(Path fil, byte[] innehall) {
        try {
            Files.createDirectories(fil.getParent());
            Files.write(fil, innehall, StandardOpenOption.CREATE_NEW);
        } catch (IOException refused) {
            throw new Kommandofel(MessageFormat.format(Messages.kanInteSkriva, fil.getFileName()));
        }
    }

    private static void visa(Kommandorad rad, List<Dokumentbild> alla) {
        if (rad.json()) {
            List<Map<String, Object>> json = alla.stream()
                    .map(one -> Json.objekt("typ", kod(one.typ()), "namn", one.namn(), "skapat", one.skapat().toString(), "byte", one.storlek()))
                    .toList();
            rad.ut().println(Json.write(Json.objekt("dokument", json)));
        } else if (alla.isEmpty()) {
            rad.ut().println(Messages.ingaDokument);
        } else {
            alla.forEach(one -> rad.ut().println("%-32s %-40s %s".formatted(kod(one.typ()), one.namn(), one.skapat())));
        }
    }
}
