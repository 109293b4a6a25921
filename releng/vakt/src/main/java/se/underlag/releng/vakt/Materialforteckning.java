package se.underlag.releng.vakt;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import se.underlag.releng.vakt.Tredjepart.Komponent;

/**
 * Writes the list of third-party licences that the about dialog shows, and the SBOM (CycloneDX). Arguments: the folder with README.md, the
 * plugins folder of the built product, the file of the SBOM.
 */
public final class Materialforteckning {

    /** The list in the source tree; the build compares it with the product. */
    public static final String LISTA = "bundles/se.underlag.app/about_files/licenser.txt";

    private Materialforteckning() {
    }

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        List<Komponent> components = components(root, Path.of(args[1]));
        Path list = root.resolve(LISTA);
        Files.createDirectories(list.getParent());
        Files.writeString(list, list(components), StandardCharsets.UTF_8);
        Files.writeString(Path.of(args[2]), sbom(components), StandardCharsets.UTF_8);
    }

    /** @return what of others the product carries */
    public static List<Komponent> components(Path root, Path plugins) throws IOException {
        Properties known = new Properties();
        try (Reader in = Files.newBufferedReader(root.resolve("releng/vakt/licenser.properties"))) {
            known.load(in);
        }
        return new Tredjepart(known).find(plugins);
    }

    /** @return one line per component: name, version, licence */
    public static String list(List<Komponent> components) {
        StringBuilder text = new StringBuilder();
        components.forEach(one -> text.append(one.namn()).append(' ').append(one.version()).append(" – ").append(one.licens()).append('\n'));
        return text.toString();
    }

    /** @return the SBOM as CycloneDX JSON */
    public static String sbom(List<Komponent> components) {
        Bom bom = new Bom();
        for (Komponent one : components) {
            Component component = new Component();
            component.setType(Component.Type.LIBRARY);
            component.setName(one.namn());
            component.setVersion(one.version());
            component.setBomRef(one.namn() + "@" + one.version() + "#" + one.sha256().substring(0, 8));
            component.addHash(new Hash(Hash.Algorithm.SHA_256, one.sha256()));
            License licence = new License();
            licence.setId(one.licens());
            LicenseChoice choice = new LicenseChoice();
            choice.addLicense(licence);
            component.setLicenses(choice);
            bom.addComponent(component);
        }
        try {
            return BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString();
        } catch (GeneratorException e) {
            throw new IllegalStateException(e);
        }
    }
}
