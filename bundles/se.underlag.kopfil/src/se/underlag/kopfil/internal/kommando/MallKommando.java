package se.underlag.kopfil.internal.kommando;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Mall;
import se.underlag.security.Modulpid;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** {@code underlag kopfil mall}: the column templates of a unit, listed, written to a file, read from one, deleted. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class MallKommando implements Kommando {

    private final KopfilTjanst tjanst;

    /** @param tjanst keeps the templates */
    @Activate public MallKommando(@Reference KopfilTjanst tjanst) {
        this.tjanst = tjanst;
    }

    @Override public String namn() {
        return "kopfil mall";
    }

    @Override public String bruk() {
        return "lista|exportera|importera FIL|ta-bort --enhet KOD [--mall NAMN] [--till FIL] [--databas KATALOG] [--json]";
    }

    @Override public Set<String> medVarde() {
        return Set.of("enhet", "mall", "till");
    }

    @Override public String hjalp() {
        return Messages.hjalpMall;
    }

    @Override public Databasbruk databas() {
        return Databasbruk.OPPEN;
    }

    @Override public int kor(Kommandorad rad) {
        String enhet = rad.krav("enhet");
        String what = rad.fria().isEmpty() ? "" : rad.fria().get(0);
        int words = what.equals("importera") ? 2 : 1;
        if (rad.fria().size() != words) {
            throw new Kommandofel(MessageFormat.format(Messages.mallBruk, bruk()));
        }
        try {
            switch (what) {
            case "lista" -> lista(enhet, rad);
            case "exportera" -> exportera(enhet, rad);
            case "importera" -> importera(enhet, rad, rad.fria().get(1));
            case "ta-bort" -> taBort(enhet, rad);
            default -> throw new Kommandofel(MessageFormat.format(Messages.mallBruk, bruk()));
            }
        } catch (IllegalArgumentException refused) {
            throw new Kommandofel(refused.getMessage());
        }
        return 0;
    }

    private void lista(String enhet, Kommandorad rad) {
        List<Mall> mallar = tjanst.mallar(enhet);
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("mallar", mallar.stream()
                    .map(mall -> Json.objekt("namn", mall.namn(), "kolumner", mall.rubriker().size())).toList())));
        } else if (mallar.isEmpty()) {
            rad.ut().println(MessageFormat.format(Messages.ingaMallar, enhet));
        } else {
            mallar.forEach(mall -> rad.ut().println(MessageFormat.format(Messages.mallrad, mall.namn(), mall.rubriker().size())));
        }
    }

    private void exportera(String enhet, Kommandorad rad) {
        Mall mall = find(enhet, rad.krav("mall"));
        Path till = Ord.mal(rad, rad.krav("till"));
        tjanst.skrivMall(mall, till);
        tell(rad, mall, MessageFormat.format(Messages.mallExporterad, mall.namn(), till));
    }

    private void importera(String enhet, Kommandorad rad, String skriven) {
        Path fil = rad.fil(skriven);
        if (!Files.isRegularFile(fil)) {
            throw new Kommandofel(MessageFormat.format(Messages.filfel, skriven, Messages.filFinnsInte));
        }
        Mall mall = tjanst.lasMall(fil, rad.varde("mall").orElse(null));
        tjanst.sparaMall(enhet, mall);
        tell(rad, mall, MessageFormat.format(Messages.mallImporterad, mall.namn(), enhet));
    }

    private void taBort(String enhet, Kommandorad rad) {
        Mall mall = find(enhet, rad.krav("mall"));
        tjanst.taBortMall(enhet, mall.namn());
        tell(rad, mall, MessageFormat.format(Messages.mallBorttagen, mall.namn()));
    }

    private Mall find(String enhet, String namn) {
        List<Mall> mallar = tjanst.mallar(enhet);
        return mallar.stream().filter(mall -> mall.namn().equals(namn)).findFirst().orElseThrow(() -> new Kommandofel(
                MessageFormat.format(Messages.ingenMall, enhet, namn, String.join(", ", mallar.stream().map(Mall::namn).toList()))));
    }

    private static void tell(Kommandorad rad, Mall mall, String text) {
        rad.ut().println(rad.json() ? Json.write(Json.objekt("mall", mall.namn(), "kolumner", mall.rubriker().size())) : text);
    }
}
